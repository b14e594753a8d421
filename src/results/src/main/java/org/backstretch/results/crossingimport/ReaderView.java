package org.backstretch.results.crossingimport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reader whose reads are in a file.
 *
 * @param device what it is called where the offset of its clock is said
 * @param measuredMillis how far its clock seems off, from when a server got its reads; null where no line tells
 * @param isContradicted whether some reads wait until somebody says how far it is
 */
@Schema(name = "ImportReader")
record ReaderView(
        UUID device,
        @Schema(examples = "D-50432") String name,
        @Schema(examples = "120") int reads,
        @Schema(examples = "-3532000") @Nullable Long measuredMillis,
        boolean isContradicted) {

    static List<ReaderView> of(List<Judged> lines) {
        return lines.stream()
                .flatMap(line -> line.stamped().stream())
                .collect(groupingBy(stamped -> stamped.identity().device(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ReaderView::ofOne)
                .toList();
    }

    private static ReaderView ofOne(List<Judged.Stamped> reads) {
        var first = reads.getFirst();
        return new ReaderView(
                first.identity().device(),
                first.reader(),
                reads.size(),
                behind(reads)
                        .min(Comparator.naturalOrder())
                        .map(Duration::toMillis)
                        .orElse(null),
                reads.stream().anyMatch(ReaderView::isContradicted));
    }

    /** The network only ever makes a read later, so the least is nearest to the truth. */
    private static Stream<Duration> behind(List<Judged.Stamped> reads) {
        return reads.stream()
                .flatMap(read ->
                        read.passing().received().stream().map(received -> Duration.between(read.at(), received)));
    }

    private static boolean isContradicted(Judged.Stamped read) {
        return read.passing()
                .received()
                .filter(received -> TwoClocks.contradict(read.at(), received))
                .isPresent();
    }
}
