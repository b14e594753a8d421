package org.backstretch.results.crossingimport;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.format.LineReading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file, and what would become of it.
 *
 * @param text as it was sent, at most 200 characters of it
 * @param at when it happened, by the reader's clock
 * @param elapsedMillis since the gun of its wave
 * @param status DNS, DNF or DQ where the line proposes one
 */
@Schema(name = "ImportLine")
record LineView(
        @Schema(examples = "12") int line,

        @Schema(examples = "1;33;2026-11-21;10:25:31.470;6692;12;-68;09ca52")
        String text,

        Judged.Kind kind,
        @Schema(examples = "33") @Nullable String bib,
        @Schema(examples = "05800370000A") @Nullable String chip,
        @Nullable Instant at,
        @Nullable Long elapsedMillis,
        @Nullable UUID entryId,
        @Schema(examples = "Ada Reyes") @Nullable String name,
        @Schema(examples = "DNF") @Nullable String status,
        @Nullable String remark) {

    private static final int SHOWN = 200;

    static LineView of(Judged line) {
        var reading = line.reading();
        var text = reading.text();
        var at = line.stamped().map(Judged.Stamped::at);
        var gun = line.starter().flatMap(StartList.Starter::gun);
        return new LineView(
                reading.line(),
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                line.kind(),
                bib(line).orElse(null),
                line.stamped().flatMap(stamped -> stamped.passing().chip()).orElse(null),
                at.orElse(null),
                at.isPresent() && gun.isPresent()
                        ? Duration.between(gun.get(), at.get()).toMillis()
                        : null,
                line.starter().map(StartList.Starter::entry).orElse(null),
                line.starter().map(StartList.Starter::name).orElse(null),
                reading instanceof LineReading.Proposed proposed ? proposed.status() : null,
                line.remark().orElse(null));
    }

    private static Optional<String> bib(Judged line) {
        return line.reading() instanceof LineReading.Proposed proposed
                ? Optional.of(proposed.bib()).filter(bib -> !bib.isEmpty())
                : line.starter()
                        .map(StartList.Starter::bib)
                        .or(() -> line.stamped()
                                .flatMap(stamped -> stamped.passing().bib()));
    }
}
