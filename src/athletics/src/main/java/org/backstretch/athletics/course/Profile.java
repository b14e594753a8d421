package org.backstretch.athletics.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a course rises and falls, in equal sections: elevations of receivers jump by metres from point to point, so a gradient
 * means something only over a length.
 *
 * @param length of the course in metres
 * @param sections in the order in which they are run; none where the course is shorter than one
 */
public record Profile(double length, List<Section> sections) {
    /** Shorter sections show the receiver's noise, longer ones hide a ramp. */
    public static final double SECTION_METRES = 50;

    public Profile {
        sections = List.copyOf(sections);
    }

    /**
     * @param from metres from the start
     * @param elevation in metres, at its beginning
     * @param rise in metres from its beginning to its end; negative downhill
     */
    public record Section(double from, double length, double elevation, double rise) {
        /** Rise over length; -0.05 falls five metres in a hundred. */
        public double gradient() {
            return rise / length;
        }

        /** Whether a backward runner must be warned: it falls by more than the limit. */
        public boolean isSteepDownhill(double limit) {
            return gradient() < -limit;
        }

        public double to() {
            return from + length;
        }
    }

    public static Profile of(List<TrackPoint> points) {
        var distances = new double[points.size()];
        for (var i = 1; i < points.size(); i++) {
            distances[i] = distances[i - 1] + points.get(i - 1).distanceTo(points.get(i));
        }
        var length = points.isEmpty() ? 0 : distances[points.size() - 1];
        var count = (int) Math.floor(length / SECTION_METRES);
        var sections = new ArrayList<Section>();
        for (var i = 0; i < count; i++) {
            var from = length * i / count;
            var to = length * (i + 1) / count;
            var low = elevationAt(from, distances, points);
            sections.add(new Section(from, to - from, low, elevationAt(to, distances, points) - low));
        }
        return new Profile(length, sections);
    }

    /** Between two points the ground is taken for straight. */
    private static double elevationAt(double distance, double[] distances, List<TrackPoint> points) {
        var found = Arrays.binarySearch(distances, distance);
        if (found >= 0) {
            return points.get(found).elevation();
        }
        var next = Math.min(-found - 1, points.size() - 1);
        var before = Math.max(next - 1, 0);
        var gap = distances[next] - distances[before];
        var share = gap == 0 ? 0 : (distance - distances[before]) / gap;
        return points.get(before).elevation()
                + share * (points.get(next).elevation() - points.get(before).elevation());
    }

    /** Neighbouring sections that fall by more than the limit are one. */
    public List<Section> steepDownhills(double limit) {
        var steep = new ArrayList<Section>();
        for (var section : sections) {
            if (!section.isSteepDownhill(limit)) {
                continue;
            }
            if (!steep.isEmpty() && Math.abs(steep.getLast().to() - section.from()) < 0.001) {
                var before = steep.removeLast();
                steep.add(new Section(
                        before.from(),
                        before.length() + section.length(),
                        before.elevation(),
                        before.rise() + section.rise()));
            } else {
                steep.add(section);
            }
        }
        return steep;
    }

    /** Metres climbed in all, section by section. */
    public double climb() {
        return sections.stream()
                .mapToDouble(section -> Math.max(0, section.rise()))
                .sum();
    }

    /** Metres lost in all, section by section; not negative. */
    public double descent() {
        return sections.stream()
                .mapToDouble(section -> Math.max(0, -section.rise()))
                .sum();
    }
}
