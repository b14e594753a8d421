package org.backstretch.athletics.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;

class TeamTallyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final CountingWindow JUNE = CountingWindow.ofParticipants(FIRST, FIRST.plusDays(29), 0);

    private record Known(List<Membership> stays, List<Activity> runs) {}

    @Property(tries = 300)
    void after_every_change_of_a_person_the_tally_equals_the_score_of_all_at_once(
            @ForAll TeamMeasure measure, @ForAll long seed) {
        Random random = new Random(seed);
        int topN = 1 + random.nextInt(4);
        TeamTally tally = new TeamTally(measure, topN, Metric.BACKWARD_DISTANCE, JUNE);
        Map<UUID, Known> known = new TreeMap<>();

        for (int step = 0; step < 60; step++) {
            UUID person = new UUID(0, random.nextInt(8));
            known.put(person, known(person, random));
            tally.put(person, known.get(person).stays(), known.get(person).runs());

            assertEquals(whole(measure, topN, known), tally.score());
        }
    }

    private static long whole(TeamMeasure measure, int topN, Map<UUID, Known> known) {
        return TeamScore.of(
                measure,
                topN,
                Metric.BACKWARD_DISTANCE,
                JUNE,
                known.values().stream().flatMap(each -> each.stays().stream()).toList(),
                known.values().stream().flatMap(each -> each.runs().stream()).toList());
    }

    /** None to two stays, which may overlap or miss the window, and some runs; few different ones, so that scores tie. */
    private static Known known(UUID person, Random random) {
        List<Membership> stays = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate joined = FIRST.plusDays(random.nextInt(36) - 4);
            Optional<LocalDate> left =
                    random.nextBoolean() ? Optional.empty() : Optional.of(joined.plusDays(random.nextInt(12)));
            stays.add(new Membership(person, joined, left));
        }
        List<Activity> runs = IntStream.range(0, random.nextInt(5))
                .mapToObj(any -> run(person, random))
                .toList();
        return new Known(stays, runs);
    }

    private static Activity run(UUID person, Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(34) - 2);
        Instant start = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        Direction direction = random.nextInt(5) == 0 ? Direction.FORWARD : Direction.BACKWARD;
        return new Activity(person, start, day, direction, random.nextInt(4) * 1_001L, Optional.empty(), 0, start);
    }
}
