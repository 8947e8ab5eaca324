package com.example.courses.support;

import com.example.courses.event.CourseEnrolmentEvent;
import javax.annotation.processing.Generated;

/** Given, when, then for Course enrolment. */
@Generated("dev.slicesmith")
public final class CourseEnrolmentScenario
        extends Scenario<CourseEnrolmentInMemory, CourseEnrolmentEvent, CourseEnrolmentScenario> {

    public CourseEnrolmentScenario() {
        this(new TestClock());
    }

    private CourseEnrolmentScenario(TestClock clock) {
        super(clock);
        CourseEnrolmentInMemory inMemory = new CourseEnrolmentInMemory(clock, new TestIds());
        play(Stage.inMemory(inMemory, inMemory.engine()));
        if (DatabaseStage.isWanted()) {
            play(new CourseEnrolmentOnDatabase(clock, new TestIds()).stage());
        }
    }

    @Override
    protected CourseEnrolmentScenario self() {
        return this;
    }
}
