package com.example.todo.support;

import com.example.todo.event.TodoEvent;
import javax.annotation.processing.Generated;

/** Given, when, then for Todo. */
@Generated("dev.slicesmith")
public final class TodoScenario extends Scenario<TodoInMemory, TodoEvent, TodoScenario> {

    public TodoScenario() {
        this(new TestClock());
    }

    private TodoScenario(TestClock clock) {
        super(clock);
        TodoInMemory inMemory = new TodoInMemory(clock, new TestIds());
        play(Stage.inMemory(inMemory, inMemory.engine()));
        if (DatabaseStage.isWanted()) {
            play(new TodoOnDatabase(clock, new TestIds()).stage());
        }
    }

    @Override
    protected TodoScenario self() {
        return this;
    }
}
