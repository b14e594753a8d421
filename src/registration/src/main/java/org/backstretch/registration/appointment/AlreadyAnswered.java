package org.backstretch.registration.appointment;

import org.backstretch.kit.problem.Refused;

/** An appointment is answered once. */
final class AlreadyAnswered extends Refused {
    AlreadyAnswered(Appointment.State state) {
        super(409, "already-answered", sentence(state));
    }

    private static String sentence(Appointment.State state) {
        return switch (state) {
            case INVITED -> "This appointment waits for an answer.";
            case ACCEPTED -> "This appointment was accepted already.";
            case DECLINED -> "This appointment was declined. Ask the organizer for a new one.";
            case WITHDRAWN, DISMISSED -> "The organizer has taken this appointment back.";
            case EXPIRED -> "This appointment has expired. Ask the organizer for a new one.";
        };
    }
}
