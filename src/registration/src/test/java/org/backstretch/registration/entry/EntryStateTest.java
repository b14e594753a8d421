package org.backstretch.registration.entry;

import static java.util.stream.Collectors.toMap;
import static org.backstretch.contracts.EntryFact.Status.CHECKED_IN;
import static org.backstretch.contracts.EntryFact.Status.CONFIRMED;
import static org.backstretch.contracts.EntryFact.Status.DRAFT;
import static org.backstretch.contracts.EntryFact.Status.EXPIRED;
import static org.backstretch.contracts.EntryFact.Status.OFFERED;
import static org.backstretch.contracts.EntryFact.Status.PENDING;
import static org.backstretch.contracts.EntryFact.Status.REFUSED;
import static org.backstretch.contracts.EntryFact.Status.WAITLISTED;
import static org.backstretch.contracts.EntryFact.Status.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.entry.EntryState.CheckedIn;
import org.backstretch.registration.entry.EntryState.Confirmable;
import org.backstretch.registration.entry.EntryState.Confirmed;
import org.backstretch.registration.entry.EntryState.Draft;
import org.backstretch.registration.entry.EntryState.Holdable;
import org.backstretch.registration.entry.EntryState.Lapsing;
import org.backstretch.registration.entry.EntryState.Leavable;
import org.backstretch.registration.entry.EntryState.Refusable;
import org.backstretch.registration.entry.EntryState.Waitlisted;
import org.junit.jupiter.api.Test;

class EntryStateTest {
    private static final Instant SOON = Instant.parse("2027-06-01T17:00:00Z");

    @Test
    void the_moves_are_those_of_the_rules_and_no_others() {
        var moves = Arrays.stream(Status.values()).collect(toMap(Function.identity(), EntryStateTest::reachable));

        assertEquals(
                Map.of(
                        DRAFT, Set.of(PENDING, CONFIRMED, WAITLISTED, WITHDRAWN),
                        PENDING, Set.of(CONFIRMED, WITHDRAWN, REFUSED, EXPIRED),
                        CONFIRMED, Set.of(CHECKED_IN, WITHDRAWN),
                        CHECKED_IN, Set.of(CONFIRMED, WITHDRAWN),
                        WAITLISTED, Set.of(OFFERED, WITHDRAWN, REFUSED),
                        OFFERED, Set.of(PENDING, CONFIRMED, WITHDRAWN, REFUSED, EXPIRED),
                        WITHDRAWN, Set.of(PENDING, CONFIRMED),
                        REFUSED, Set.of(PENDING, CONFIRMED),
                        EXPIRED, Set.of(PENDING, CONFIRMED)),
                moves);
    }

    @Test
    void a_state_is_read_as_it_was_written() {
        for (var status : Status.values()) {
            var state = some(status);

            var read = StateTerms.read(state.status(), StateTerms.of(state));

            assertEquals(state, read);
        }
    }

    /** Where each move that the state has leads. */
    private static Set<Status> reachable(Status from) {
        var state = some(from);
        var reached = new HashSet<Status>();
        move(state, Confirmable.class, Confirmable::confirm).ifPresent(reached::add);
        move(state, Holdable.class, each -> each.hold(SOON)).ifPresent(reached::add);
        move(state, Leavable.class, Leavable::withdraw).ifPresent(reached::add);
        move(state, Refusable.class, each -> each.refuse("Full of reasons")).ifPresent(reached::add);
        move(state, Lapsing.class, Lapsing::expire).ifPresent(reached::add);
        move(state, Draft.class, each -> each.waitAs(1)).ifPresent(reached::add);
        move(state, Waitlisted.class, each -> each.offer(SOON)).ifPresent(reached::add);
        move(state, Confirmed.class, Confirmed::checkIn).ifPresent(reached::add);
        move(state, CheckedIn.class, CheckedIn::takeCheckInBack).ifPresent(reached::add);
        return reached;
    }

    private static <S extends EntryState> Optional<Status> move(
            EntryState state, Class<S> kind, Function<S, EntryState> move) {
        return Optional.of(state)
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(move)
                .map(EntryState::status);
    }

    private static EntryState some(Status status) {
        return StateTerms.read(status, new StateTerms(SOON, 7L, "Not of age"));
    }
}
