package com.example.todo.support;

import com.example.todo.event.TodoEvent;
import javax.annotation.processing.Generated;

/** Given, when, then for Todo. */
@Generated("dev.slicesmith")
public final class TodoScenario extends Scenario<TodoInMemory, TodoEvent, TodoScenario> {

    private final TodoInMemory application;

    public TodoScenario() {
        this(new TestClock());
    }

    private TodoScenario(TestClock clock) {
        super(clock);
        application = new TodoInMemory(clock, new TestIds());
        application.engine().pause();
    }

    @Override
    protected TodoInMemory application() {
        return application;
    }

    @Override
    protected InMemoryEngine<TodoEvent> engine() {
        return application.engine();
    }

    @Override
    protected TodoScenario self() {
        return this;
    }
}
