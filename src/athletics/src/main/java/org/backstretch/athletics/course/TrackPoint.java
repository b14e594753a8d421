package org.backstretch.athletics.course;

/**
 * A point of a course, in the order in which it is run.
 *
 * @param latitude in degrees, -90 to 90
 * @param longitude in degrees, -180 to 180
 * @param elevation in metres above the sea
 */
public record TrackPoint(double latitude, double longitude, double elevation) {
    private static final double EARTH_RADIUS = 6_371_008.8;

    public TrackPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180) || !(Math.abs(elevation) <= 10_000)) {
            throw new IllegalArgumentException("no point on Earth: " + latitude + " " + longitude + " " + elevation);
        }
    }

    /** Metres to another point, over the ground (haversine; the error of the sphere is below 0.6 %). */
    double distanceTo(TrackPoint other) {
        var a = Math.toRadians(latitude);
        var b = Math.toRadians(other.latitude);
        var half = Math.pow(Math.sin((b - a) / 2), 2)
                + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(other.longitude - longitude) / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
