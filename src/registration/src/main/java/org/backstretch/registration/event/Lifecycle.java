package org.backstretch.registration.event;

import org.backstretch.contracts.EventFact.Status;

/** How an event goes on: draft, open, closed, archived. Each step says where it leads, or refuses and says what to do. */
record Lifecycle(String event, Status now) {

    /** A draft for the first time, or a closed event again. */
    Status opened() {
        return switch (now) {
            case DRAFT, OPEN, CLOSED -> Status.OPEN;
            case ARCHIVED -> throw new Archived(event);
        };
    }

    Status closed() {
        return switch (now) {
            case DRAFT -> throw new NeverOpened(event, "closed");
            case OPEN, CLOSED -> Status.CLOSED;
            case ARCHIVED -> throw new Archived(event);
        };
    }

    Status archived() {
        return switch (now) {
            case DRAFT -> throw new NeverOpened(event, "archived");
            case OPEN -> throw new StillOpen(event);
            case CLOSED, ARCHIVED -> Status.ARCHIVED;
        };
    }

    /** Out of the archive it is closed, as it was when it went in; anything else stays what it is. */
    Status takenOut() {
        return now == Status.ARCHIVED ? Status.CLOSED : now;
    }
}
