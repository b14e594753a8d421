package org.backstretch.local.replay;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.local.replay.door.FrontDoor;

/** A series of evenings: 100 points for whoever wins one, the best two count. */
final class OpenSeries {
    private static final String ADDRESS = "/api/registration/series/" + RunIds.id("demo", "series");

    private final FrontDoor organizer;

    OpenSeries(FrontDoor organizer) {
        this.organizer = organizer;
    }

    void open(List<UUID> races) {
        var legs = races.stream().map(race -> Map.of("raceId", race)).toList();
        var series = Map.of(
                "name",
                "Lindenau autumn evenings",
                "scoring",
                "POINTS_DOWN",
                "first",
                100,
                "step",
                2,
                "perSex",
                true,
                "best",
                2,
                "minimum",
                1,
                "countback",
                true,
                "legs",
                legs);
        organizer.put(ADDRESS, series).orRefused();
        organizer.put(ADDRESS + "/opening").orRefused();
    }
}
