package org.backstretch.portal.alignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstretch.portal.results.Alignment;
import org.backstretch.portal.results.Alignment.Move;
import org.backstretch.portal.results.Alignment.Row;
import org.backstretch.portal.results.Alignment.Stands;
import org.backstretch.portal.results.Alignment.Suggestion;
import org.jspecify.annotations.Nullable;

/** An alignment as the page shows it. */
public final class Shown {
    private final Alignment alignment;
    private final RaceClock clock;
    private final int chosen;
    private final Set<String> movedLast;

    Shown(Alignment alignment, RaceClock clock, Chosen chosen) {
        this.alignment = alignment;
        this.clock = clock;
        this.chosen = chosen.among(alignment.rows());
        this.movedLast = alignment.lastMoves().stream().map(Move::bib).collect(Collectors.toSet());
    }

    public Alignment alignment() {
        return alignment;
    }

    public List<String> edits() {
        return alignment.edits().stream().map(EditText::of).toList();
    }

    public RaceClock clock() {
        return clock;
    }

    public String name(Row row) {
        return Line.of(row).text();
    }

    /** Its words for the style sheet. */
    public String kind(Row row) {
        var kind = new StringBuilder();
        if (row.number() == null) {
            kind.append("aside");
        } else if (!row.doubts().isEmpty()) {
            kind.append("look");
        }
        if (row.bib() != null && row.number() != null && movedLast.contains(row.bib())) {
            kind.append(" moved");
        }
        return kind.toString().strip();
    }

    /** @param index of a row, from 0 */
    public boolean isChosen(int index) {
        return index == chosen;
    }

    public boolean hasTime(Row row) {
        return row.time() != null && row.time().stands() != Stands.GAP;
    }

    public boolean hasBib(Row row) {
        return row.bib() != null;
    }

    /** Another bib that counts for this time at present. */
    public @Nullable String was(Row row) {
        var time = row.time();
        return time == null || time.now() == null || time.now().equals(row.bib()) ? null : time.now();
    }

    /** What was read, where somebody has said that it is something else. */
    public @Nullable String read(Row row) {
        var read = row.read();
        return read == null || read.text() == null || read.text().equals(row.bib()) ? null : read.text();
    }

    /** Why somebody should look, or why it is not in line. */
    public List<String> notes(Row row) {
        return row.number() == null
                ? List.of(aside(row))
                : row.doubts().stream().map(Shown::words).toList();
    }

    /** Whose bib may have been meant: 107 or 117? Empty where nobody knows. */
    public String guesses(Row row) {
        var bibs = row.suggestions().stream().map(Suggestion::bib).toList();
        return bibs.isEmpty() ? "" : String.join(", ", bibs) + "?";
    }

    private static String aside(Row row) {
        var stands = row.time() == null
                ? (row.read() == null ? Stands.ASIDE : row.read().stands())
                : row.time().stands();
        return stands == Stands.OUT ? "undone or dismissed" : "set aside";
    }

    private static String words(String doubt) {
        return switch (doubt) {
            case "NO_TIME" -> "no time";
            case "NO_BIB" -> "no bib";
            case "UNREADABLE_BIB" -> "unreadable";
            case "UNKNOWN_BIB" -> "nobody wears it";
            case "TWICE" -> "has an earlier time";
            case "OTHER_BIB" -> "given by hand";
            case "CODE_ENDED" -> "read after the code ended";
            default -> doubt;
        };
    }

    public List<Move> moved() {
        return alignment.moves().stream()
                .filter(move -> !move.isFirst() && !move.isLoss())
                .toList();
    }

    public List<Move> firsts() {
        return alignment.moves().stream().filter(Move::isFirst).toList();
    }

    public List<Move> losses() {
        return alignment.moves().stream().filter(Move::isLoss).toList();
    }

    /** Whether applying would change anything. */
    public boolean isDone() {
        return alignment.moves().isEmpty() && alignment.applied() != null;
    }
}
