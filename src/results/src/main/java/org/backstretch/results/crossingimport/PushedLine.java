package org.backstretch.results.crossingimport;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.crossing.Item;
import org.backstretch.results.derivation.CrossingState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line that was taken, or not.
 *
 * @param line from 1, in what was sent
 * @param status REPEATED for a read that was taken before
 * @param problem why it was refused
 * @param reason why it does not count, or not yet
 */
record PushedLine(
        @Schema(examples = "1") int line,
        Item.Status status,
        @Schema(examples = "33") @Nullable String bib,
        @Nullable String name,
        @Nullable UUID crossingId,
        @Nullable CrossingState state,
        @Nullable String reason,
        @Nullable String problem) {

    static PushedLine of(Judged line, Map<Integer, Item> taken) {
        var item = Optional.ofNullable(taken.get(line.reading().line()));
        var view = LineView.of(line);
        return new PushedLine(
                line.reading().line(),
                item.map(Item::status).orElseGet(() -> status(line.kind())),
                view.bib(),
                item.map(Item::name).orElse(view.name()),
                item.map(Item::crossingId).orElse(null),
                item.map(Item::state).orElse(null),
                item.flatMap(PushedLine::reason).orElse(null),
                item.isPresent() ? item.get().problem() : problem(line).orElse(null));
    }

    private static Item.Status status(Judged.Kind kind) {
        return switch (kind) {
            case KNOWN -> Item.Status.REPEATED;
            case NEW, REFUSED, UNFINISHED, PROPOSED -> Item.Status.REFUSED;
        };
    }

    private static Optional<String> reason(Item item) {
        return Optional.ofNullable(item.reason());
    }

    private static Optional<String> problem(Judged line) {
        return line.kind() == Judged.Kind.KNOWN ? Optional.empty() : line.remark();
    }

    boolean isQuarantined() {
        return state == CrossingState.QUARANTINED;
    }
}
