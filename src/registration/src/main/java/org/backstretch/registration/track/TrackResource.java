package org.backstretch.registration.track;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/races/{race}/track")
@Tag(name = "Races")
public class TrackResource {
    private static final int LARGEST = 5 << 20;

    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    TrackResource(Caller caller, Changes changes, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(
            summary =
                    "How the course of a race rises and falls, with warnings where it leads backward runners downhill")
    public TrackView get(UUID race) {
        var seen = Race.seenBy(caller, race);
        return TrackView.of(seen, RaceTrack.of(race).orElseThrow(() -> new NotHere("track of race", race)));
    }

    @PUT
    @Authenticated
    @Consumes("application/gpx+xml")
    @Transactional
    @Operation(
            summary = "Take the course of a race from a GPX file",
            description =
                    "At most 5 MB and 50,000 points with elevations, in the order in which they are run. Of the file"
                            + " only its points are kept.")
    public TrackView put(UUID race, @NotNull byte[] gpx) {
        var locked = Race.locked(race);
        locked.event().editedBy(caller);
        if (gpx.length > LARGEST) {
            throw new UnfitTrack("This file has more than 5 MB.");
        }
        var points = GpxCourse.read(gpx);
        var known = RaceTrack.of(race);
        known.ifPresent(track -> track.take(points, caller.account(), clock.instant()));
        var track = known.orElseGet(() -> RaceTrack.of(race, points, caller.account(), clock.instant()));
        track.persist();
        changes.noted(locked, "track-taken", Map.of(), Map.of("points", points.size()));
        return TrackView.of(locked, track);
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(summary = "Take the track away")
    public void remove(UUID race) {
        var locked = Race.locked(race);
        locked.event().editedBy(caller);
        if (RaceTrack.deleteById(race)) {
            changes.noted(locked, "track-removed", Map.of(), Map.of());
        }
    }
}
