package org.backstretch.results.activity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.mark.Plausibility;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run as somebody typed it in.
 *
 * @param zone the IANA zone of the clock it was run by
 * @param durationSeconds absent where only the distance is known
 */
record Log(
        @Schema(examples = "2026-06-03T17:10:00Z") @NotNull Instant startedAt,

        @Schema(examples = "Europe/Rome") @NotBlank @Size(max = 60)
        String zone,

        @NotNull Direction direction,

        @Schema(examples = "5200")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("300000")
        @Digits(integer = 6, fraction = 3)
        BigDecimal distanceMetres,

        @Schema(examples = "2400") @Nullable @Min(1) @Max(604_800)
        Long durationSeconds,

        @Nullable @Size(max = 500) @Storable String note) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** How far a phone's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** @return with the start in whole milliseconds */
    Log checked(Instant now) {
        if (startedAt.isAfter(now.plus(AHEAD))) {
            throw new Invalid("startedAt", "A run that has not started yet cannot be logged.");
        }
        if (startedAt.isBefore(EARLIEST)) {
            throw new Invalid("startedAt", "Runs are logged from 2000 on.");
        }
        localDate();
        return new Log(
                startedAt.truncatedTo(ChronoUnit.MILLIS),
                zone,
                direction,
                distanceMetres,
                durationSeconds,
                note == null || note.isBlank() ? null : note.strip());
    }

    /** The date of the start in its zone: the day it counts for. */
    LocalDate localDate() {
        try {
            return startedAt.atZone(ZoneId.of(zone)).toLocalDate();
        } catch (DateTimeException e) {
            throw new Invalid("zone", "\"" + zone + "\" is no time zone. Write it as Europe/Rome.");
        }
    }

    long millimetres() {
        return distanceMetres
                .movePointRight(3)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
    }

    @Nullable
    Long millis() {
        return durationSeconds == null ? null : durationSeconds * 1_000;
    }

    /** Why nobody can have run that. */
    Optional<String> doubt(Sex sex) {
        return Optional.ofNullable(millis())
                .flatMap(millis -> Plausibility.judge(direction, OptionalLong.of(millimetres()), sex, millis));
    }
}
