package org.backstretch.registration.track;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.athletics.course.TrackPoint;

/** The course of a race, point by point. When somebody recorded it is not kept. */
@Entity
class RaceTrack extends PanacheEntityBase {
    @Id
    private UUID raceId;

    private double[] latitudes;
    private double[] longitudes;
    private double[] elevations;
    private UUID addedBy;
    private Instant addedAt;

    RaceTrack() {}

    static RaceTrack of(UUID race, List<TrackPoint> points, UUID by, Instant now) {
        var track = new RaceTrack();
        track.raceId = race;
        track.take(points, by, now);
        return track;
    }

    static Optional<RaceTrack> of(UUID race) {
        return findByIdOptional(race);
    }

    void take(List<TrackPoint> points, UUID by, Instant now) {
        latitudes = points.stream().mapToDouble(TrackPoint::latitude).toArray();
        longitudes = points.stream().mapToDouble(TrackPoint::longitude).toArray();
        elevations = points.stream().mapToDouble(TrackPoint::elevation).toArray();
        addedBy = by;
        addedAt = now;
    }

    RaceTrack copiedTo(UUID race) {
        return of(race, points(), addedBy, addedAt);
    }

    List<TrackPoint> points() {
        return IntStream.range(0, latitudes.length)
                .mapToObj(i -> new TrackPoint(latitudes[i], longitudes[i], elevations[i]))
                .toList();
    }
}
