package com.example.doors.opendoor;

/** Doors are locked at night. The generated application finds this class by its name. */
public final class OpenDoorPolicy implements OpenDoorRules {

    private static final int MORNING = 6;
    private static final int EVENING = 22;

    @Override
    public boolean doorLocked(OpenDoor command, OpenDoorState state) {
        int hour = command.hour().value();
        return hour < MORNING || hour >= EVENING;
    }
}
