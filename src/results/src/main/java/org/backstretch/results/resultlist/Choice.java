package org.backstretch.results.resultlist;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.results.database.Storable;
import org.jspecify.annotations.Nullable;

/** Which lines are asked for. Places stay those of the direction. */
record Choice(
        @QueryParam("direction") @Nullable Direction direction,
        @QueryParam("sex") @Nullable Sex sex,

        @QueryParam("category") @Nullable @Size(max = 40) @Storable
        String category,

        @QueryParam("club") @Nullable UUID club,
        @QueryParam("outcome") @Nullable OutcomeKind outcome,

        @QueryParam("search") @Nullable @Size(max = 100) @Storable
        String search) {

    List<Line> of(List<Line> lines) {
        return lines.stream().filter(this::admits).toList();
    }

    private boolean admits(Line line) {
        return (direction == null || direction == line.direction())
                && (sex == null || sex == line.sex())
                && (category == null || category.equals(line.category()))
                && (club == null || club.equals(line.clubId()))
                && (outcome == null || outcome == line.outcome())
                && (search == null || search.isBlank() || finds(search.strip(), line));
    }

    /** A bib in full, or part of a name. */
    private static boolean finds(String text, Line line) {
        return text.equalsIgnoreCase(Objects.requireNonNullElse(line.bib(), ""))
                || line.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
