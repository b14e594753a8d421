package org.backstretch.portal.announcer;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.result.Rank;

/**
 * Everybody who runs in one direction, and the places among them.
 *
 * @param rows as the board has them: finishers by place, then the others
 */
record Field(
        Direction direction,
        List<BoardRow> rows,
        Map<UUID, BoardRow> byEntry,
        Map<UUID, Rank> sexes,
        Map<UUID, Rank> categories) {

    static Field of(Direction direction, List<BoardRow> rows) {
        var finishers = rows.stream().filter(BoardRow::isFinisher).toList();
        return new Field(
                direction,
                rows,
                rows.stream().collect(toMap(BoardRow::competitorId, Function.identity())),
                Rank.within(finishers, row -> Optional.ofNullable(row.sex()), Field::finisher),
                Rank.within(finishers, row -> Optional.ofNullable(row.category()), Field::finisher));
    }

    private static Rank.Finisher finisher(BoardRow row) {
        return new Rank.Finisher(row.competitorId(), Objects.requireNonNull(row.place()));
    }

    Optional<BoardRow> row(UUID entry) {
        return Optional.ofNullable(byEntry.get(entry));
    }

    Stream<BoardRow> finishers() {
        return rows.stream().filter(BoardRow::isFinisher);
    }

    Optional<BoardRow> leader() {
        return finishers().findFirst();
    }

    /** Whether there are others than these to be compared with. */
    boolean isMixed() {
        return rows.stream()
                        .map(BoardRow::sex)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    Optional<Rank> among(BoardRow row, Sex sex) {
        return Optional.ofNullable(sexes.get(row.competitorId())).filter(any -> row.sex() == sex);
    }

    Optional<Rank> inCategory(BoardRow row) {
        return Optional.ofNullable(categories.get(row.competitorId()));
    }

    /** Whether somebody of a category is in. */
    boolean isAnybodyIn(String category) {
        return finishers().anyMatch(row -> category.equals(row.category()));
    }

    /** Who runs for the same club and is still out. */
    List<BoardRow> matesOut(BoardRow row) {
        var club = row.clubName();
        return club == null
                ? List.of()
                : rows.stream()
                        .filter(other -> other.isStillOut()
                                && club.equals(other.clubName())
                                && !other.competitorId().equals(row.competitorId()))
                        .toList();
    }
}
