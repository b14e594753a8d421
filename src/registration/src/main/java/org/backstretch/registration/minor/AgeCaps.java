package org.backstretch.registration.minor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.minor.DistanceCap;
import org.backstretch.registration.race.Race;

/**
 * How far a runner of an event may race, by the profile of its country. A race over a fixed time, and one whose length nobody has
 * said, has no distance to compare: its organizer answers for those. A relay keeps no length of its legs, so each counts as its
 * share of the whole.
 */
public final class AgeCaps {
    private AgeCaps() {}

    /** @throws TooFar if the race is too long for somebody born then */
    public static void refuseTooFar(Race race, Optional<LocalDate> born, LocalDate raceDay) {
        born.map(day -> Math.toIntExact(ChronoUnit.YEARS.between(day, raceDay)))
                .filter(age -> !fits(race, age))
                .ifPresent(age -> {
                    throw new TooFar(race.name(), age, cap(race, age), fitting(race, age));
                });
    }

    private static boolean fits(Race race, int age) {
        return race.distanceMillimetres()
                .map(distance -> distance / Math.max(1, race.legs()))
                .map(each -> DistanceCap.allows(race.event().country(), age, each))
                .orElse(true);
    }

    private static long cap(Race race, int age) {
        return DistanceCap.millimetres(race.event().country(), age).orElseThrow();
    }

    private static List<String> fitting(Race tooFar, int age) {
        return Race.<Race>list("event = ?1 and withdrawn = false order by id", tooFar.event()).stream()
                .filter(race -> race.legs() == 0 && race.distanceMillimetres().isPresent() && fits(race, age))
                .map(Race::name)
                .toList();
    }
}
