package com.example.courses.support;

import com.example.courses.event.CourseEnrolmentEvent;
import javax.annotation.processing.Generated;

/** Given, when, then for Course enrolment. */
@Generated("dev.slicesmith")
public final class CourseEnrolmentScenario
        extends Scenario<CourseEnrolmentInMemory, CourseEnrolmentEvent, CourseEnrolmentScenario> {

    private final CourseEnrolmentInMemory application;

    public CourseEnrolmentScenario() {
        this(new TestClock());
    }

    private CourseEnrolmentScenario(TestClock clock) {
        super(clock);
        application = new CourseEnrolmentInMemory(clock, new TestIds());
        application.engine().pause();
    }

    @Override
    protected CourseEnrolmentInMemory application() {
        return application;
    }

    @Override
    protected InMemoryEngine<CourseEnrolmentEvent> engine() {
        return application.engine();
    }

    @Override
    protected CourseEnrolmentScenario self() {
        return this;
    }
}
