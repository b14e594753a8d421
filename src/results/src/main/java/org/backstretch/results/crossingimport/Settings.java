package org.backstretch.results.crossingimport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.crossing.Batch;
import org.backstretch.results.database.Storable;
import org.backstretch.results.format.Format;
import org.backstretch.results.format.Meaning;
import org.backstretch.results.format.TimingFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param zone of the reader's wall clock; null for that of the event
 * @param reader whose reads these are; null for what the lines say, or the format
 * @param complete whether the last line is whole although its end is missing
 */
record Settings(
        @Parameter(description = "What wrote it; left out, it is found out") @QueryParam("format") @Nullable
        Format format,

        @Parameter(description = "What times mean in a table whose heading does not tell")
        @QueryParam("times")
        @DefaultValue("ELAPSED")
        Meaning times,

        @QueryParam("point") @DefaultValue("FINISH") Batch.Point point,

        @Parameter(description = "With point SPLIT, which", schema = @Schema(examples = "K5"))
        @QueryParam("split")
        @Nullable
        @Size(max = 40)
        @Storable
        String split,

        @Parameter(
                description = "IANA zone of the reader's clock; left out, the event's",
                schema = @Schema(examples = "Europe/London"))
        @QueryParam("zone")
        @Nullable
        @Size(max = 60)
        @Storable
        String zone,

        @Parameter(
                description = "Which reader or mat; left out, what the lines say",
                schema = @Schema(examples = "Finish mat"))
        @QueryParam("reader")
        @Nullable
        @Size(max = 100)
        @Storable
        String reader,

        @Parameter(description = "What the file is called", schema = @Schema(examples = "reads.txt"))
        @QueryParam("name")
        @Nullable
        @Size(max = 200)
        @Storable
        String name,

        @Parameter(description = "The last line is whole, although its end is missing")
        @QueryParam("complete")
        @DefaultValue("false")
        boolean complete) {

    static Settings ofPaper(Meaning times, @Nullable String zone) {
        return new Settings(null, times, Batch.Point.FINISH, null, zone, "paper", null, true);
    }

    TimingFile.How how() {
        return new TimingFile.How(Optional.ofNullable(format), times, complete);
    }

    /** Lines that were pushed are not followed by more of the same line. */
    TimingFile.How howPushed() {
        return new TimingFile.How(Optional.ofNullable(format), times, true);
    }

    @JsonIgnore
    ZoneId zoneOr(String eventZone) {
        try {
            return ZoneId.of(zone == null || zone.isBlank() ? eventZone : zone.strip());
        } catch (DateTimeException e) {
            throw new Invalid("zone", "There is no zone “" + zone + "”. Write it as Europe/London or UTC.");
        }
    }

    @JsonIgnore
    String readerOr(Format found) {
        return reader == null || reader.isBlank() ? found.name() : reader.strip();
    }

    @JsonIgnore
    Optional<String> splitCode() {
        return Optional.ofNullable(split).map(String::strip).filter(code -> !code.isEmpty());
    }

    void refuseUnclear() {
        if ((point == Batch.Point.SPLIT) == splitCode().isEmpty()) {
            throw new Invalid("split", "Say which split with point SPLIT, and none with any other point.");
        }
    }
}
