package org.backstretch.registration.track;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Route;
import io.jenetics.jpx.Track;
import io.jenetics.jpx.TrackSegment;
import io.jenetics.jpx.WayPoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.backstretch.athletics.course.TrackPoint;

/**
 * The points of a GPX file, in its order. What the library would read is looked through first: nothing is fetched, nothing
 * unfolds, and nobody nests us to death.
 */
final class GpxCourse {
    private static final int DEEPEST = 32;
    private static final int MOST_POINTS = 50_000;
    private static final XMLInputFactory XML = hardened();

    private GpxCourse() {}

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static List<TrackPoint> read(byte[] file) {
        lookThrough(file);
        try {
            var gpx = GPX.Reader.of(GPX.Reader.Mode.LENIENT).read(new ByteArrayInputStream(file));
            var points = points(gpx).map(GpxCourse::point).toList();
            if (points.size() < 2) {
                throw new UnfitTrack("This file has no track and no route.");
            }
            return points;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnfitTrack("This file cannot be read as GPX.");
        }
    }

    private static void lookThrough(byte[] file) {
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(file));
            var depth = 0;
            var points = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new UnfitTrack("This file declares a document type.");
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        points += isPoint(reader) ? 1 : 0;
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
                if (depth > DEEPEST || points > MOST_POINTS) {
                    throw new UnfitTrack("This file is too large for a course.");
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new UnfitTrack("This file cannot be read as GPX.");
        }
    }

    private static boolean isPoint(XMLStreamReader reader) {
        return reader.getLocalName().equals("trkpt") || reader.getLocalName().equals("rtept");
    }

    /** A route only where nobody ran a track. */
    private static Stream<WayPoint> points(GPX gpx) {
        var tracks = gpx.tracks()
                .flatMap(Track::segments)
                .flatMap(TrackSegment::points)
                .toList();
        return tracks.isEmpty() ? gpx.routes().flatMap(Route::points) : tracks.stream();
    }

    private static TrackPoint point(WayPoint point) {
        var elevation =
                point.getElevation().orElseThrow(() -> new UnfitTrack("A point of this track has no elevation."));
        return new TrackPoint(
                point.getLatitude().doubleValue(), point.getLongitude().doubleValue(), elevation.doubleValue());
    }
}
