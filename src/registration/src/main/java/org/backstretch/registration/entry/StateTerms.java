package org.backstretch.registration.entry;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.entry.EntryState.CheckedIn;
import org.backstretch.registration.entry.EntryState.Confirmed;
import org.backstretch.registration.entry.EntryState.Draft;
import org.backstretch.registration.entry.EntryState.Expired;
import org.backstretch.registration.entry.EntryState.Lapsing;
import org.backstretch.registration.entry.EntryState.Leavable;
import org.backstretch.registration.entry.EntryState.Offered;
import org.backstretch.registration.entry.EntryState.Over;
import org.backstretch.registration.entry.EntryState.Pending;
import org.backstretch.registration.entry.EntryState.Waitlisted;
import org.backstretch.registration.entry.EntryState.Withdrawn;
import org.jspecify.annotations.Nullable;

/** What a state knows besides its name, as it is stored; the table says which state fills which column. */
@Embeddable
record StateTerms(
        @Nullable Instant heldUntil,
        @Nullable Long waitingNumber,
        @Nullable String refusal) {
    private static final StateTerms NONE = new StateTerms(null, null, null);

    static StateTerms of(EntryState state) {
        return switch (state) {
            case Lapsing lapsing -> new StateTerms(lapsing.until(), null, null);
            case Waitlisted waitlisted -> new StateTerms(null, waitlisted.number(), null);
            case EntryState.Refused refused -> new StateTerms(null, null, refused.reason());
            case Leavable plain -> NONE;
            case Over plain -> NONE;
        };
    }

    /** @param terms null where no column is filled */
    static EntryState read(Status status, @Nullable StateTerms terms) {
        return switch (status) {
            case DRAFT -> new Draft();
            case PENDING -> new Pending(requireNonNull(requireNonNull(terms).heldUntil));
            case CONFIRMED -> new Confirmed();
            case CHECKED_IN -> new CheckedIn();
            case WAITLISTED -> new Waitlisted(requireNonNull(requireNonNull(terms).waitingNumber));
            case OFFERED -> new Offered(requireNonNull(requireNonNull(terms).heldUntil));
            case WITHDRAWN -> new Withdrawn();
            case REFUSED -> new EntryState.Refused(requireNonNull(requireNonNull(terms).refusal));
            case EXPIRED -> new Expired();
        };
    }
}
