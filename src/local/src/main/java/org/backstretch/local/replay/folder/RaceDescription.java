package org.backstretch.local.replay.folder;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.TimingMethod;

/**
 * What race.properties says. Its date is nominal: a replay happens now.
 *
 * @param place where it is run; if the file does not say it, the city of the zone, and its region as the country
 * @param directions the first is the direction of entries that name none
 * @param surface such as road, track or trail, in lower case
 * @param metres empty where the distance is not known
 */
public record RaceDescription(
        String name,
        String place,
        String country,
        ZoneId zone,
        List<Direction> directions,
        String surface,
        Optional<BigDecimal> metres,
        TimingMethod timing) {
    public RaceDescription {
        directions = List.copyOf(directions);
    }
}
