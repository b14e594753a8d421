package org.backstretch.portal.results;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list, who entered it and who checked it.
 *
 * @param seen stands for what it says
 * @param lapsedAt when a check was given that does not count any more
 * @param own whether the visitor entered it, and so cannot check it
 */
public record RowCheck(
        UUID entryId,
        @Nullable String bib,
        String name,
        @Nullable String placeLabel,
        @Nullable OutcomeKind outcome,
        @Nullable String mark,
        @Nullable String rule,
        String seen,
        @Nullable Entered entered,
        @Nullable Instant checkedAt,
        @Nullable UUID checkedBy,
        @Nullable Instant lapsedAt,
        boolean own) {

    /** @param how such as official-time or TAP */
    public record Entered(
            String how, @Nullable UUID account, @Nullable String device, Instant at, boolean byHand) {

        public String words() {
            return how.replace('-', ' ').toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody looked at. */
    public record Look(String entryId, String seen) {}

    public record Looks(List<Look> rows) {}

    public boolean isChecked() {
        return checkedAt != null;
    }

    public boolean mayBeChecked() {
        return !own && !isChecked();
    }

    public boolean isByHand() {
        return entered != null && entered.byHand();
    }
}
