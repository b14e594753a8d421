package org.backstretch.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.backstretch.local.replay.door.Answer;
import org.backstretch.local.replay.folder.RaceDescription;

/**
 * What of the catalogue a recorded race is.
 *
 * @param metres only where the catalogue does not say it
 */
record Discipline(String code, Optional<BigDecimal> metres) {
    private static final Map<String, String> KINDS = Map.of("road", "ROAD", "track", "TRACK");

    /** The one of that surface and length, or any other distance. */
    static Discipline of(RaceDescription race, Answer catalogue) {
        return race.metres()
                .flatMap(metres -> StreamSupport.stream(catalogue.json().spliterator(), false)
                        .filter(each -> each.path("kind").asText().equals(KINDS.get(race.surface())))
                        .filter(each -> sameLength(each, metres))
                        .findFirst())
                .map(each -> new Discipline(each.path("code").asText(), Optional.empty()))
                .orElseGet(() -> new Discipline("OTHER", race.metres()));
    }

    private static boolean sameLength(JsonNode discipline, BigDecimal metres) {
        var length = discipline.path("distanceMetres");
        return length.isNumber() && length.decimalValue().compareTo(metres) == 0;
    }
}
