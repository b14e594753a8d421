package org.backstretch.local.replay.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.sample.SampleRelay.Team;

/** Writes an invented relay as a folder that can be replayed, with what it must print, worked out in the plainest way. */
public final class RelayGenerator {
    private static final String DID_NOT_FINISH = "DNF";
    private static final String PROPERTIES = """
            name = Lindenau Backward Relay
            place = Lindenau
            country = DE
            date = 2026-06-14
            zone = Europe/Berlin
            direction = BACKWARD
            surface = trail
            distance_m =
            timing = HAND
            """;

    private RelayGenerator() {}

    /**
     * Files of this name that are there already are replaced.
     *
     * @param seed which of the many relays; the same seed gives the same files
     * @throws Trouble if the folder cannot be written
     */
    public static void write(Path folder, long seed) {
        var relay = SampleRelay.of(seed);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("race.properties"), PROPERTIES);
            Files.writeString(folder.resolve("rules.txt"), rules(relay));
            SampleFile.write(folder.resolve("teams.csv"), teams(relay));
            SampleFile.write(folder.resolve("rawtimes.csv"), times(relay));
            SampleFile.write(folder.resolve("expected_overall.csv"), overall(relay));
            SampleFile.write(folder.resolve("expected_detailed.csv"), detailed(relay));
            for (var leg = 1; leg <= SampleRelay.LEGS; leg++) {
                SampleFile.write(folder.resolve("expected_leg_" + leg + ".csv"), leg(relay, leg));
            }
        } catch (IOException cause) {
            throw new Trouble("The relay cannot be written to " + folder + ": " + cause.getMessage(), cause);
        }
    }

    private static String rules(SampleRelay relay) {
        var cut = relay.teams().stream().filter(Team::cutTheCorner).findFirst().orElseThrow();
        return """
                NUMBER_OF_LEGS = %d
                PAIRED_LEGS = %d
                MASS_START_TIMES = %d/%s
                DNF_FINISHERS = %d/%d
                """.formatted(
                        SampleRelay.LEGS,
                        SampleRelay.PAIRED,
                        SampleRelay.MASS_STARTED,
                        SampleFile.time(SampleRelay.MASS_START),
                        cut.bib(),
                        SampleRelay.LEG_THAT_DOES_NOT_COUNT);
    }

    private static Stream<List<String>> teams(SampleRelay relay) {
        var heading = List.of("bib", "team", "category", "leg_1", "leg_2", "leg_3", "leg_4");
        var lines = relay.teams().stream()
                .map(team -> Stream.concat(
                                Stream.of(String.valueOf(team.bib()), team.name(), team.category()),
                                team.runners().stream())
                        .toList());
        return Stream.concat(Stream.of(heading), lines);
    }

    private static Stream<List<String>> times(SampleRelay relay) {
        var ends = relay.ends();
        var lines = IntStream.range(0, ends.size())
                .mapToObj(i -> List.of(
                        String.valueOf(i + 1),
                        String.valueOf(ends.get(i).bib()),
                        SampleFile.time(ends.get(i).seconds())));
        return Stream.concat(Stream.of(List.of("sequence", "bib", "elapsed")), lines);
    }

    private static Stream<List<String>> overall(SampleRelay relay) {
        var ranked = relay.ranked();
        return Stream.concat(
                Stream.of(List.of("position", "bib", "total")),
                ranked.stream()
                        .map(team -> List.of(
                                totalPlace(team, ranked), String.valueOf(team.bib()), sum(team, SampleRelay.LEGS))));
    }

    private static String totalPlace(Team team, List<Team> ranked) {
        return place(team, ranked, Team::finished, each -> each.sum(SampleRelay.LEGS));
    }

    private static Stream<List<String>> detailed(SampleRelay relay) {
        var ranked = relay.ranked();
        var heading = List.of(
                "position", "bib", "leg_1", "split_1", "leg_2", "split_2", "leg_3", "split_3", "leg_4", "total");
        return Stream.concat(Stream.of(heading), ranked.stream().map(team -> detailed(team, ranked)));
    }

    private static List<String> detailed(Team team, List<Team> ranked) {
        var line = new ArrayList<>(List.of(totalPlace(team, ranked), String.valueOf(team.bib())));
        for (var leg = 1; leg <= SampleRelay.LEGS; leg++) {
            line.add(team.counts(leg) ? SampleFile.time(team.seconds(leg)) : DID_NOT_FINISH);
            line.add(sum(team, leg));
        }
        return line;
    }

    private static String sum(Team team, int leg) {
        return IntStream.rangeClosed(1, leg).allMatch(team::counts) ? SampleFile.time(team.sum(leg)) : DID_NOT_FINISH;
    }

    private static Stream<List<String>> leg(SampleRelay relay, int leg) {
        var ranked = relay.rankedOn(leg);
        return Stream.concat(
                Stream.of(List.of("position", "bib", "time")),
                ranked.stream()
                        .map(team -> List.of(
                                place(team, ranked, each -> each.counts(leg), each -> each.seconds(leg)),
                                String.valueOf(team.bib()),
                                team.counts(leg) ? SampleFile.time(team.seconds(leg)) : DID_NOT_FINISH)));
    }

    /** Equal sums and equal legs share their place. */
    private static String place(Team team, List<Team> all, Predicate<Team> counts, ToIntFunction<Team> seconds) {
        if (!counts.test(team)) {
            return "-";
        }
        var own = seconds.applyAsInt(team);
        var faster = all.stream()
                .filter(counts)
                .filter(each -> seconds.applyAsInt(each) < own)
                .count();
        var equal = all.stream()
                .filter(counts)
                .filter(each -> seconds.applyAsInt(each) == own)
                .count();
        return faster + 1 + (equal > 1 ? "=" : "");
    }
}
