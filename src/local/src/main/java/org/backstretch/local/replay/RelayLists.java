package org.backstretch.local.replay;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.ExpectedRelay;
import org.jspecify.annotations.Nullable;

/** What a relay printed: the totals, every leg of every team, and each leg by itself. */
final class RelayLists {
    private static final String NO_PLACE = "-";
    private static final String DID_NOT_FINISH = "DNF";

    private final FrontDoor door;
    private final UUID race;

    RelayLists(FrontDoor door, UUID race) {
        this.door = door;
        this.race = race;
    }

    private record Team(
            @Nullable Integer place,
            @Nullable String placeLabel,
            String bib,
            @Nullable String time,
            List<Leg> legs) {
        List<String> overall() {
            return List.of(label(place, placeLabel), bib, printed(time));
        }

        /** The last sum is the total. */
        List<String> detailed() {
            var sums = legs.stream().limit(legs.size() - 1L).map(Leg::splitTime);
            var splits = Stream.concat(sums, Stream.of(Objects.requireNonNullElse(time, DID_NOT_FINISH)))
                    .toList();
            var times = Stream.iterate(0, i -> i + 1)
                    .limit(legs.size())
                    .flatMap(i -> Stream.of(legs.get(i).time(), splits.get(i)).map(RelayLists::printed));
            return Stream.concat(Stream.of(label(place, placeLabel), bib), times)
                    .toList();
        }
    }

    private record Leg(@Nullable String time, @Nullable String splitTime) {}

    private record OnLeg(
            @Nullable Integer place,
            @Nullable String placeLabel,
            String bib,
            @Nullable String time) {
        List<String> fields() {
            return List.of(label(place, placeLabel), bib, printed(time));
        }
    }

    private static String label(@Nullable Integer place, @Nullable String placeLabel) {
        return place == null ? NO_PLACE : Objects.requireNonNull(placeLabel);
    }

    private static String printed(@Nullable String time) {
        return Objects.requireNonNullElse(time, DID_NOT_FINISH);
    }

    /** @throws Trouble with the lines that are not as expected */
    void compare(ExpectedRelay expected, Progress progress) {
        var results = "/api/results/races/" + race;
        var teams = door.all(results + "/results", "items", Team.class);
        compare(
                "expected_overall.csv",
                expected.overall(),
                teams.stream().map(Team::overall).toList(),
                progress);
        compare(
                "expected_detailed.csv",
                expected.detailed(),
                teams.stream().map(Team::detailed).toList(),
                progress);
        expected.legs().forEach((leg, lines) -> {
            var ran = door.all(results + "/legs/" + leg + "/results", "items", OnLeg.class);
            compare(
                    "expected_leg_" + leg + ".csv",
                    lines,
                    ran.stream().map(OnLeg::fields).toList(),
                    progress);
        });
    }

    private static void compare(
            String file, List<List<String>> expected, List<List<String>> actual, Progress progress) {
        var differences = Differences.ofRows(expected, actual);
        if (!differences.none()) {
            throw new Trouble("%d lines are not as %s has them:\n%s"
                    .formatted(differences.count(), file, differences.table("expected", "results")));
        }
        progress.say("All %d lines are as in %s".formatted(actual.size(), file));
    }
}
