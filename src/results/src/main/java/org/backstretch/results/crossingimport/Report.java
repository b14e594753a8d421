package org.backstretch.results.crossingimport;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.format.Format;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, and what would become of it as the race is now.
 *
 * @param formatWords for a sentence
 * @param counts lines by what would become of them
 * @param lines a page of them, in the order of the file
 * @param added how many reads its confirmations took
 */
@Schema(name = "CrossingImport")
record Report(
        UUID id,
        Format format,
        @Schema(examples = "reads of IPICO") String formatWords,
        Settings settings,
        Instant sentAt,
        String sentBy,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable Integer added,
        Map<Judged.Kind, Integer> counts,
        List<ReaderView> readers,
        List<String> notes,
        Page<LineView> lines) {

    static Report of(Sent sent, List<Judged> judged, List<String> notes, Optional<Judged.Kind> kind, PageRequest page) {
        var shown = judged.stream()
                .filter(line -> kind.isEmpty() || line.kind() == kind.get())
                .toList();
        return new Report(
                sent.id(),
                sent.format(),
                sent.format().words(),
                sent.settings(),
                sent.at(),
                sent.by(),
                sent.confirmed().map(Sent.Confirmed::at).orElse(null),
                sent.confirmed().map(Sent.Confirmed::by).orElse(null),
                sent.confirmed().map(Sent.Confirmed::added).orElse(null),
                counts(judged),
                ReaderView.of(judged),
                notes,
                Page.of(shown, page).map(LineView::of));
    }

    private static Map<Judged.Kind, Integer> counts(List<Judged> judged) {
        var counts = new EnumMap<Judged.Kind, Integer>(Judged.Kind.class);
        for (var kind : Judged.Kind.values()) {
            counts.put(kind, 0);
        }
        judged.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
        return counts;
    }
}
