package org.backstretch.registration.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.backstretch.contracts.EntryFact.Status;

/** Whatever is done in whatever order, the rules of places hold after each step. */
class PaperRaceTest {

    @Provide
    Arbitrary<List<Command>> commands() {
        return Combinators.combine(
                        Arbitraries.of(Command.Kind.class),
                        Arbitraries.integers().between(0, 50))
                .as(Command::new)
                .list()
                .ofMaxSize(120);
    }

    @Property
    void no_more_places_are_held_than_there_are_and_none_is_unsold_while_somebody_waits(
            @ForAll("commands") List<Command> commands, @ForAll @IntRange(min = 1, max = 4) int capacity) {
        var race = new PaperRace(capacity);

        for (var command : commands) {
            race.apply(command);

            assertTrue(race.held() <= race.capacity(), () -> "oversold after " + command);
            assertTrue(
                    race.isPaused() || race.waiting() == 0 || race.left() == 0,
                    () -> "an unsold place after " + command);
            assertTrue(race.mostActiveOfOnePerson() <= 1, () -> "two entries of a person after " + command);
        }
    }

    @Property
    void who_is_refused_changes_nothing(
            @ForAll("commands") List<Command> commands, @ForAll @IntRange(min = 1, max = 4) int capacity) {
        var race = new PaperRace(capacity);

        for (var command : commands) {
            var before = statuses(race);
            if (!race.apply(command)) {
                assertEquals(before, statuses(race));
            }
        }
    }

    private static List<Status> statuses(PaperRace race) {
        return race.lines().stream().map(line -> line.state().status()).toList();
    }
}
