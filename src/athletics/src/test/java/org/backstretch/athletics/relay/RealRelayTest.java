package org.backstretch.athletics.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.mark.StartOffset;
import org.backstretch.athletics.place.Placed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published results of a real relay of four legs, where the data is present. */
class RealRelayTest {
    private static final Path RELAY =
            Path.of(System.getProperty("shared.data", "shared.data not set"), "races", "devils_burdens-2020");
    private static final UUID RACE = new UUID(7, 7);
    private static final Discipline ROAD = Disciplines.get("OTHER").orElseThrow();
    private static final RelayRules RULES =
            new RelayRules(4, Set.of(2, 3), Map.of(3, millis("3:16:00"), 4, millis("4:14:00")));
    private static final String WITHOUT_FIRST_LEG = "128";

    @BeforeEach
    void the_relay_is_here() {
        assumeTrue(Files.isDirectory(RELAY), "the real relay is not on this machine: " + RELAY);
    }

    @Test
    void a_real_relay_is_placed_as_it_was_published() {
        var placed = RelayPlaces.overall(RACE, teams()).stream()
                .map(RealRelayTest::line)
                .sorted()
                .toList();

        assertEquals(lines("expected_overall.csv").stream().sorted().toList(), placed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_legs_of_a_real_relay_are_placed_as_they_were_published(int leg) {
        var placed = RelayPlaces.ofLeg(RACE, leg, teams()).stream()
                .map(RealRelayTest::line)
                .sorted()
                .toList();

        assertEquals(lines("expected_leg_" + leg + ".csv").stream().sorted().toList(), placed);
    }

    @Test
    void legs_and_splits_of_a_real_relay_are_as_they_were_published() {
        var detailed = teams().stream().map(RealRelayTest::detailed).sorted().toList();

        assertEquals(
                lines("expected_detailed.csv").stream()
                        .map(line -> line.substring(line.indexOf(',') + 1))
                        .sorted()
                        .toList(),
                detailed);
    }

    private static List<RelayResult> teams() {
        Map<String, List<Long>> ends = lines("rawtimes.csv").stream()
                .map(line -> line.split(",", -1))
                .collect(groupingBy(cells -> cells[1], mapping(cells -> millis(cells[2]), toList())));
        return ends.entrySet().stream()
                .map(team -> RelayResult.of(
                        RULES, new UUID(0, Long.parseLong(team.getKey())), legs(team.getKey(), team.getValue())))
                .toList();
    }

    private static List<LegRun> legs(String bib, List<Long> ends) {
        var legs = new ArrayList<LegRun>();
        for (long end : ends) {
            boolean counts = !legs.isEmpty() || !bib.equals(WITHOUT_FIRST_LEG);
            legs.add(counts ? LegRun.finished(end) : LegRun.notFinished(end));
        }
        return legs;
    }

    private static String line(Placed placed) {
        boolean finished = placed.place().isPresent();
        return (finished ? placed.text() : "-") + ","
                + placed.finish().id().getLeastSignificantBits() + ","
                + (finished ? text(OptionalLong.of(placed.finish().exact())) : "DNF");
    }

    /** As "bib,leg_1,split_1,…,leg_4,total". */
    private static String detailed(RelayResult team) {
        var cells = new ArrayList<String>();
        cells.add(Long.toString(team.teamId().getLeastSignificantBits()));
        team.legs().forEach(leg -> {
            cells.add(text(leg.time()));
            cells.add(text(leg.split()));
        });
        return String.join(",", cells);
    }

    private static String text(OptionalLong millis) {
        return millis.isPresent()
                ? Mark.of(ROAD, TimingMethod.HAND, millis.getAsLong()).columnText()
                : "DNF";
    }

    private static long millis(String clock) {
        return StartOffset.read(clock).orElseThrow();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(RELAY.resolve(file)).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
