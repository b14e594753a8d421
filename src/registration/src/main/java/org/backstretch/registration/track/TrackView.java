package org.backstretch.registration.track;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.course.Profile;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the course of a race rises and falls.
 *
 * @param warnings sections that backward runners go down more steeply than the limit; none in a forward race
 */
@Schema(name = "RaceTrack")
public record TrackView(
        UUID raceId,
        @Schema(examples = "5003") long lengthMetres,
        @Schema(examples = "42") long climbMetres,
        @Schema(examples = "42") long descentMetres,
        List<Point> profile,
        @Schema(examples = "3") int limitPercent,
        List<Warning> warnings) {
    /** A careful choice: no rule book of the sport has one. */
    private static final int LIMIT_PERCENT = 3;

    private static final double LIMIT = LIMIT_PERCENT / 100.0;

    /** @param metres from the start */
    @Schema(name = "ProfilePoint")
    public record Point(
            @Schema(examples = "150") long metres,
            @Schema(examples = "478") long elevation) {}

    @Schema(name = "DownhillWarning")
    public record Warning(
            @Schema(examples = "1200") long fromMetres,
            @Schema(examples = "1350") long toMetres,
            @Schema(examples = "6") long percent) {
        static Warning of(Profile.Section section) {
            return new Warning(
                    Math.round(section.from()), Math.round(section.to()), Math.round(-section.gradient() * 100));
        }
    }

    static TrackView of(Race race, RaceTrack track) {
        var profile = Profile.of(track.points());
        return new TrackView(
                race.id(),
                Math.round(profile.length()),
                Math.round(profile.climb()),
                Math.round(profile.descent()),
                points(profile),
                LIMIT_PERCENT,
                isRunBackward(race)
                        ? profile.steepDownhills(LIMIT).stream()
                                .map(Warning::of)
                                .toList()
                        : List.of());
    }

    private static boolean isRunBackward(Race race) {
        return race.directions().stream().anyMatch(direction -> direction != Direction.FORWARD);
    }

    private static List<Point> points(Profile profile) {
        var points = new ArrayList<Point>();
        for (var section : profile.sections()) {
            points.add(new Point(Math.round(section.from()), Math.round(section.elevation())));
        }
        if (!profile.sections().isEmpty()) {
            var last = profile.sections().getLast();
            points.add(new Point(Math.round(last.to()), Math.round(last.elevation() + last.rise())));
        }
        return points;
    }
}
