package org.backstretch.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.local.replay.door.Answer;
import org.backstretch.local.replay.folder.RaceDescription;
import org.junit.jupiter.api.Test;

class DisciplineTest {
    private static final Answer CATALOGUE = new Answer("GET /api/registration/disciplines", 200, Optional.empty(), """
            [{"code": "5000M", "distanceMetres": 5000, "kind": "TRACK"},
             {"code": "5KR", "distanceMetres": 5000, "kind": "ROAD"},
             {"code": "5MR", "distanceMetres": 8046.72, "kind": "ROAD"},
             {"code": "OTHER", "kind": "ROAD"}]
            """);

    @Test
    void a_known_length_on_a_known_surface_is_in_the_catalogue() {
        assertEquals(new Discipline("5MR", Optional.empty()), Discipline.of(race("road", "8046.720"), CATALOGUE));
        assertEquals(new Discipline("5000M", Optional.empty()), Discipline.of(race("track", "5000"), CATALOGUE));
    }

    @Test
    void any_other_length_or_surface_is_told_in_metres() {
        var trail = new Discipline("OTHER", Optional.of(new BigDecimal("5000")));

        assertEquals(trail, Discipline.of(race("trail", "5000"), CATALOGUE));
        assertEquals("OTHER", Discipline.of(race("road", "5123"), CATALOGUE).code());
    }

    @Test
    void an_unknown_length_stays_unknown() {
        assertEquals(new Discipline("OTHER", Optional.empty()), Discipline.of(race("road", ""), CATALOGUE));
    }

    private static RaceDescription race(String surface, String metres) {
        return new RaceDescription(
                "Lindenau Mile",
                "Lindenau",
                "DE",
                ZoneOffset.UTC,
                List.of(Direction.FORWARD),
                surface,
                Optional.of(metres).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                TimingMethod.HAND);
    }
}
