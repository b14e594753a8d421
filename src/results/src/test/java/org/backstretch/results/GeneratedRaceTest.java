package org.backstretch.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.EntryFact;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A race of chance against a ranking as naive as a person with a pencil, for machines without the real races. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class GeneratedRaceTest {
    private record Arrival(String bib, Direction direction, long millis) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void backward_and_forward_runners_of_one_gun_are_ranked_as_by_hand(long seed) {
        var luck = new Random(seed);
        try (var registration = new Teller()) {
            var meet = new Meet(registration);
            var arrivals = arrivals(luck);
            meet.withEntries(entries(meet, arrivals));
            meet.start(Meet.GUN);

            send(meet, arrivals, luck);

            assertEquals(byHand(arrivals), meet.results());
        }
    }

    /** Thirty backward, ten forward; whole seconds, so that many times are equal. */
    private static List<Arrival> arrivals(Random luck) {
        var arrivals = new ArrayList<Arrival>();
        for (int bib = 1; bib <= 40; bib++) {
            var direction = bib <= 30 ? Direction.BACKWARD : Direction.FORWARD;
            arrivals.add(new Arrival("" + bib, direction, (1_800 + luck.nextInt(40)) * 1_000L));
        }
        return arrivals;
    }

    private static List<EntryFact> entries(Meet meet, List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> meet.entry(arrival.bib(), arrival.direction()))
                .toList();
    }

    /** The device counts in the order of bibs; its uploads come in any order, some of them twice. */
    private static void send(Meet meet, List<Arrival> arrivals, Random luck) {
        var stamps = new ArrayList<Map<String, Object>>();
        for (var arrival : arrivals) {
            stamps.add(Meet.stamp(
                    Long.parseLong(arrival.bib()), arrival.bib(), Meet.GUN.plus(Duration.ofMillis(arrival.millis()))));
        }
        stamps.addAll(stamps.subList(0, 10));
        Collections.shuffle(stamps, luck);
        for (int from = 0; from < stamps.size(); from += 7) {
            meet.send(stamps.subList(from, Math.min(from + 7, stamps.size())))
                    .then()
                    .statusCode(200);
        }
    }

    private static List<String> byHand(List<Arrival> arrivals) {
        var lines = new ArrayList<String>();
        for (var direction : List.of(Direction.BACKWARD, Direction.FORWARD)) {
            var ordered = new ArrayList<>(arrivals);
            ordered.removeIf(arrival -> arrival.direction() != direction);
            ordered.sort(Comparator.comparingLong(Arrival::millis)
                    .thenComparing(arrival -> Integer.parseInt(arrival.bib())));
            for (int i = 0; i < ordered.size(); i++) {
                var seconds = ordered.get(i).millis() / 1_000;
                lines.add((i + 1) + " " + ordered.get(i).bib() + " " + seconds / 60 + ":"
                        + (seconds % 60 < 10 ? "0" : "") + seconds % 60);
            }
        }
        return lines;
    }
}
