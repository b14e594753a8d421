package org.backstretch.journeys.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backstretch.journeys.stack.Stack;
import org.backstretch.local.up.Checkout;
import org.backstretch.local.up.Replica;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A thousand runners at the same moment for ten places, at two registrations on one database. Alone: a crowd asks at once. */
@Isolated
class LastPlacesJourney {
    private static final Checkout CHECKOUT =
            new Checkout(Path.of("..", "..").toAbsolutePath().normalize());
    private static final int RUNNERS = 1_000;
    private static final int PLACES = 10;

    /** How many change their entries at the same moment. */
    private static final int AT_ONCE = 60;

    private static final int BY_HAND = 20;

    @Test
    void exactly_ten_get_a_place_and_ten_who_withdraw_make_room_for_the_first_ten_who_wait() throws Exception {
        var key = new OwnKey();
        var stack = Stack.running();
        try (var one = Replica.ofRegistration(CHECKOUT, stack.data(), "registration-2", key.trusted());
                var two = Replica.ofRegistration(CHECKOUT, stack.data(), "registration-3", key.trusted())) {
            one.launch();
            two.launch();
            one.awaitReady();
            two.awaitReady();
            var locked = SoughtRace.of(PLACES, key, one);
            var unlocked = SoughtRace.of(PLACES, key, two);
            var race = SoughtRace.of(PLACES, key, one, two);

            assertEquals(List.of(201), whatAThousandAreAnswered(stack, race));
            assertEquals(PLACES, race.count("CONFIRMED"));
            assertEquals(RUNNERS - PLACES, race.count("WAITLISTED"));

            var confirmed = race.entries("CONFIRMED");
            var first = race.entries("WAITLISTED").subList(0, PLACES);
            var withdrawn = watched(
                    stack,
                    race,
                    () -> ask(
                            PLACES,
                            turn -> race.withdraw(turn, confirmed.get(turn)).statusCode()));

            assertEquals(List.of(200), withdrawn.stream().distinct().toList());
            assertEquals(new HashSet<>(first), new HashSet<>(race.entries("OFFERED")));

            ask(PLACES, turn -> race.accept(turn, first.get(turn)).statusCode());
            assertEquals(new HashSet<>(first), new HashSet<>(race.entries("CONFIRMED")));
            assertEquals(RUNNERS - 2 * PLACES, race.count("WAITLISTED"));
            theSameWithoutTheLockOversells(stack, locked, unlocked);
        }
    }

    /** Each kind of answer once; to come back is none yet. Whoever only looks meanwhile sees the race all the time. */
    private static List<Integer> whatAThousandAreAnswered(Stack stack, SoughtRace race) throws Exception {
        var seekers = IntStream.range(0, RUNNERS).mapToObj(race::seeker).toList();
        try (var passer = Passer.by(race)) {
            var answers = watched(
                    stack, race, () -> ask(RUNNERS, turn -> seekers.get(turn).enter(), RUNNERS));
            assertEquals(List.of(200), passer.answers().stream().distinct().toList());
            return answers.stream()
                    .flatMap(List::stream)
                    .filter(status -> status != Seeker.TOO_MANY)
                    .distinct()
                    .toList();
        }
    }

    private static void theSameWithoutTheLockOversells(Stack stack, SoughtRace locked, SoughtRace unlocked)
            throws SQLException {
        var byHand = WithoutService.beside(stack);

        ask(100, turn -> byHand.enter(UUID.fromString(locked.race()), PLACES, true), BY_HAND);
        ask(100, turn -> byHand.enter(UUID.fromString(unlocked.race()), PLACES, false), BY_HAND);

        assertEquals(PLACES, byHand.held(UUID.fromString(locked.race())));
        var sold = byHand.held(UUID.fromString(unlocked.race()));
        assertTrue(sold > PLACES, () -> "the control run sold only " + sold);
    }

    /** Does it, and looks all the while that no more places are held than there are, and in the end that all are. */
    private static <T> T watched(Stack stack, SoughtRace race, Callable<T> deed) throws Exception {
        var over = new AtomicBoolean();
        try (var watch = Executors.newSingleThreadExecutor()) {
            var most =
                    watch.submit(() -> WithoutService.beside(stack).mostHeld(UUID.fromString(race.race()), over::get));
            try {
                return deed.call();
            } finally {
                over.set(true);
                assertEquals(PLACES, answer(most));
            }
        }
    }

    private static <T> List<T> ask(int times, IntFunction<T> ask) {
        return ask(times, ask, AT_ONCE);
    }

    private static <T> List<T> ask(int times, IntFunction<T> ask, int atOnce) {
        var turnstile = new Semaphore(atOnce);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, times)
                    .mapToObj(turn -> threads.submit(() -> {
                        turnstile.acquire();
                        try {
                            return ask.apply(turn);
                        } finally {
                            turnstile.release();
                        }
                    }))
                    .toList();
            return asked.stream().map(LastPlacesJourney::answer).toList();
        }
    }

    private static <T> T answer(Future<T> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
