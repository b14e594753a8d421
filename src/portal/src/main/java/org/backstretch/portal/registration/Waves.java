package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A race with other waves; all else is said as it is, for what is absent of these would be taken away. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Waves(
        String name,
        String discipline,
        @Nullable BigDecimal distanceMetres,
        @Nullable Integer capacity,
        List<Wave> waves) {

    /** @param id null for a new one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wave(@Nullable UUID id, @Nullable String name, Instant plannedStart) {}

    public static Waves of(Race race) {
        return new Waves(
                race.name(),
                race.discipline(),
                race.distanceMetres(),
                race.capacity(),
                race.waves().stream()
                        .map(wave -> new Wave(wave.id(), wave.name(), wave.plannedStart()))
                        .toList());
    }

    public Waves and(@Nullable String newName, Instant plannedStart) {
        var more = Stream.concat(waves.stream(), Stream.of(new Wave(null, newName, plannedStart)))
                .toList();
        return new Waves(name, discipline, distanceMetres, capacity, more);
    }
}
