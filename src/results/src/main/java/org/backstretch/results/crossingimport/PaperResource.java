package org.backstretch.results.crossingimport;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.crossing.Batch;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Storable;
import org.backstretch.results.device.Timekeepers;
import org.backstretch.results.format.Format;
import org.backstretch.results.format.LineReading;
import org.backstretch.results.format.Meaning;
import org.backstretch.results.format.PaperLine;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Times that somebody wrote on paper, typed in by an official. */
@Path("/races/{race}/paper-lists")
@Authenticated
@Tag(name = "Crossing imports")
class PaperResource {
    private final Programme programme;
    private final Access access;
    private final Timekeepers timekeepers;
    private final Imports imports;
    private final Judging judging;
    private final Reads reads;

    PaperResource(
            Programme programme,
            Access access,
            Timekeepers timekeepers,
            Imports imports,
            Judging judging,
            Reads reads) {
        this.programme = programme;
        this.access = access;
        this.timekeepers = timekeepers;
        this.imports = imports;
        this.judging = judging;
        this.reads = reads;
    }

    /**
     * A list, in the order of the paper: equal times come in at the line in this order.
     *
     * @param times what they mean: since the gun, if left out
     * @param zone of the clock by which times of day were written; left out, the event's
     */
    @Schema(name = "PaperList")
    record PaperList(
            @Nullable Meaning times,

            @Schema(examples = "Europe/London") @Nullable @Size(max = 60) @Storable
            String zone,

            @NotNull @Size(max = 2_000) List<@NotNull @Valid Written> lines) {

        /** As it stands on the paper; an unreadable digit is a star: 1*7. */
        @Schema(name = "PaperListLine")
        record Written(
                @Schema(examples = "101") @Nullable @Size(max = 40) @Storable
                String bib,

                @Schema(examples = "25:31,4") @NotNull @Size(max = 40) @Storable
                String time) {}

        Settings settings() {
            return Settings.ofPaper(times == null ? Meaning.ELAPSED : times, zone);
        }

        List<LineReading> readings() {
            var readings = new ArrayList<LineReading>();
            for (var line : lines) {
                var bib = line.bib() == null ? "" : line.bib();
                readings.add(PaperLine.read(
                        readings.size() + 1, bib, line.time(), settings().times()));
            }
            return readings;
        }
    }

    /** @param preview what would become of each line; null once they were taken */
    record Answer(
            @Nullable List<LineView> preview, @Nullable List<PushedLine> items) {}

    @POST
    @Transactional
    @Operation(
            summary = "Type in a list of bibs and times",
            description =
                    "Times as people write them, since the gun or of the day. Each line is answered for itself and taken"
                            + " once, however often the list is sent. With preview=true nothing is taken.")
    public Answer take(
            UUID race, @QueryParam("preview") @DefaultValue("false") boolean preview, @Valid @NotNull PaperList list) {
        var shared = programme.sharedRace(race);
        access.refuseUnlessOfficial(shared.event());
        var settings = list.settings();
        var judged = judging.of(shared, settings, settings.readerOr(Format.CSV), list.readings());
        if (preview) {
            return new Answer(judged.stream().map(LineView::of).toList(), null);
        }
        var by = timekeepers.of(shared.event());
        imports.keep(
                shared,
                Via.PAPER,
                settings,
                Format.CSV,
                Json.of(list).text().getBytes(StandardCharsets.UTF_8),
                by.name());
        var items = reads.take(shared, by, settings, Batch.Source.PAPER, judged);
        return new Answer(
                null, judged.stream().map(line -> PushedLine.of(line, items)).toList());
    }
}
