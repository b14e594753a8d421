package org.backstretch.registration.details;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What people should know about an event.
 *
 * @param programme what was written down, and each start of its races, in order
 * @param notice null where there is none
 */
@Schema(name = "EventDetails")
public record DetailsView(
        UUID eventId,
        @Schema(examples = "Stadium, north gate") String venue,
        @Schema(examples = "en") String language,
        List<Line> programme,
        @Nullable Noticed notice,
        List<FileLine> files) {

    /** @param raceId null for what is no start of a race */
    @Schema(name = "EventProgrammeLine")
    public record Line(
            Instant at,
            @Schema(examples = "Briefing with fall drill") String text,
            @Nullable UUID raceId) {}

    @Schema(name = "EventNotice")
    public record Noticed(String text, Instant since) {}

    @Schema(name = "EventAttachment")
    public record FileLine(
            UUID id,
            @Schema(examples = "Course map.pdf") String name,
            String type,
            @Schema(examples = "48123") int bytes,
            Instant addedAt) {
        static FileLine of(Attachment.Listed file) {
            return new FileLine(file.id(), file.name(), file.type(), file.bytes(), file.addedAt());
        }
    }

    static DetailsView of(Event event, Details details) {
        return new DetailsView(
                event.id(),
                details.venue(),
                details.language().orElseGet(() -> Language.usual(event)),
                programme(event, details),
                details.notice()
                        .map(notice ->
                                new Noticed(String.valueOf(notice.text()), Objects.requireNonNull(notice.since())))
                        .orElse(null),
                Attachment.of(event.id()).stream().map(FileLine::of).toList());
    }

    private static List<Line> programme(Event event, Details details) {
        var written = details.programme().stream().map(line -> new Line(line.at(), line.text(), null));
        var starts = Race.of(event).stream()
                .filter(race -> !race.isWithdrawn())
                .flatMap(race -> race.waves().stream()
                        .map(wave -> new Line(wave.plannedStart(), start(race, wave.name()), race.id())));
        return Stream.concat(written, starts)
                .sorted(Comparator.comparing(Line::at).thenComparing(Line::text))
                .toList();
    }

    private static String start(Race race, String wave) {
        return race.waves().size() == 1 ? race.name() : race.name() + ", " + wave;
    }
}
