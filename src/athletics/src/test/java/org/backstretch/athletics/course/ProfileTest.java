package org.backstretch.athletics.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProfileTest {
    /** Metres along a meridian, in degrees. */
    private static final double METRE = 1 / 111_195.08;

    private static List<TrackPoint> north(double... distanceAndElevation) {
        return IntStream.range(0, distanceAndElevation.length / 2)
                .mapToObj(i -> new TrackPoint(distanceAndElevation[2 * i] * METRE, 0, distanceAndElevation[2 * i + 1]))
                .toList();
    }

    @Test
    void a_kilometre_north_is_a_kilometre_long() {
        var profile = Profile.of(north(0, 100, 1000, 100));

        assertEquals(1000, profile.length(), 0.1);
        assertEquals(20, profile.sections().size(), 1);
        assertEquals(0, profile.climb(), 0.001);
    }

    @Test
    void a_ramp_downhill_is_warned_of_where_it_is() {
        var profile = Profile.of(north(0, 100, 400, 100, 600, 90, 1001, 90));

        var steep = profile.steepDownhills(0.03);

        assertEquals(1, steep.size());
        assertEquals(400, steep.getFirst().from(), 51);
        assertEquals(-0.05, steep.getFirst().gradient(), 0.01);
        assertEquals(10, profile.descent(), 0.5);
        assertEquals(List.of(), profile.steepDownhills(0.06));
    }

    @Test
    void uphill_is_what_backward_runners_are_sent_to() {
        assertEquals(List.of(), Profile.of(north(0, 0, 500, 100)).steepDownhills(0.03));
    }

    @Test
    void what_is_shorter_than_a_section_says_nothing() {
        assertEquals(List.of(), Profile.of(north(0, 100, 30, 50)).sections());
        assertEquals(0, Profile.of(List.of()).length());
    }

    @Test
    void a_point_is_on_earth() {
        assertThrows(IllegalArgumentException.class, () -> new TrackPoint(91, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new TrackPoint(0, 0, Double.NaN));
    }

    @Property
    void climb_less_descent_is_the_difference_of_both_ends(
            @ForAll @Size(min = 2, max = 50) List<@DoubleRange(min = -400, max = 8000) Double> elevations) {
        var track = new double[elevations.size() * 2];
        for (var i = 0; i < elevations.size(); i++) {
            track[2 * i] = i * 60.0;
            track[2 * i + 1] = elevations.get(i);
        }

        var profile = Profile.of(north(track));

        assertEquals(elevations.getLast() - elevations.getFirst(), profile.climb() - profile.descent(), 0.001);
        assertEquals(
                profile.length(),
                profile.sections().stream().mapToDouble(Profile.Section::length).sum(),
                0.001);
    }
}
