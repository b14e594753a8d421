package org.backstretch.registration.entry;

import java.time.Instant;
import org.backstretch.contracts.EntryFact.Status;

/**
 * Where an entry stands, with what only that state knows. A state offers the moves that lead out of it and no others, so
 * that a move which the rules do not know cannot be written.
 */
public sealed interface EntryState {
    Status status();

    /** May take a place for good. */
    sealed interface Confirmable extends EntryState {
        default Confirmed confirm() {
            return new Confirmed();
        }
    }

    /** May take a place for a while, until what is missing is there. */
    sealed interface Holdable extends EntryState {
        default Pending hold(Instant deadline) {
            return new Pending(deadline);
        }
    }

    /** May be given up. */
    sealed interface Leavable extends EntryState {
        default Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    /** May be refused by the organizer. Who takes part is withdrawn instead. */
    sealed interface Refusable extends EntryState {
        default Refused refuse(String reason) {
            return new Refused(reason);
        }
    }

    /** Has its place only until an instant. */
    sealed interface Lapsing extends EntryState {
        Instant until();

        default Expired expire() {
            return new Expired();
        }
    }

    /** Nothing follows by itself, but the organizer may give it a place again. */
    sealed interface Over extends Confirmable, Holdable {}

    /** Not yet asked for. */
    record Draft() implements Confirmable, Holdable, Leavable {
        @Override
        public Status status() {
            return Status.DRAFT;
        }

        /** @param number larger than that of everybody who waits already */
        Waitlisted waitAs(long number) {
            return new Waitlisted(number);
        }
    }

    /** Holds a place until what is missing is there, or the deadline. */
    record Pending(Instant until) implements Confirmable, Leavable, Refusable, Lapsing {
        @Override
        public Status status() {
            return Status.PENDING;
        }
    }

    record Confirmed() implements Leavable {
        @Override
        public Status status() {
            return Status.CONFIRMED;
        }

        CheckedIn checkIn() {
            return new CheckedIn();
        }
    }

    record CheckedIn() implements Leavable {
        @Override
        public Status status() {
            return Status.CHECKED_IN;
        }

        Confirmed takeCheckInBack() {
            return new Confirmed();
        }
    }

    /** @param number the smallest of a race is the head of its list */
    record Waitlisted(long number) implements Leavable, Refusable {
        @Override
        public Status status() {
            return Status.WAITLISTED;
        }

        Offered offer(Instant until) {
            return new Offered(until);
        }
    }

    /** Holds a place that waits for a yes. */
    record Offered(Instant until) implements Confirmable, Holdable, Leavable, Refusable, Lapsing {
        @Override
        public Status status() {
            return Status.OFFERED;
        }
    }

    record Withdrawn() implements Over {
        @Override
        public Status status() {
            return Status.WITHDRAWN;
        }
    }

    record Refused(String reason) implements Over {
        @Override
        public Status status() {
            return Status.REFUSED;
        }
    }

    /** The deadline or the offer passed. */
    record Expired() implements Over {
        @Override
        public Status status() {
            return Status.EXPIRED;
        }
    }
}
