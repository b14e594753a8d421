package org.backstretch.registration.fee;

import java.util.Currency;
import java.util.List;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what, a page at a time, with the sums over all.
 *
 * @param currency null while the event takes no money
 */
@Schema(name = "FeeTable")
record FeeTable(@Nullable String currency, Totals totals, List<FeeRow> items, int page, int size, long total) {

    /** Which rows are asked for. */
    enum Show {
        ALL,
        /** Those who still have to pay. */
        OPEN,
        /** Those who paid too much. */
        OVERPAID,
        /** Those who paid for a place that they do not hold any more: revive it, or give the money back. */
        PLACE_GONE;

        boolean admits(FeeRow row) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> row.open() > 0;
                case OVERPAID -> row.state() == Balance.State.OVERPAID;
                case PLACE_GONE -> row.placeGone();
            };
        }
    }

    /**
     * Sums over the whole event.
     *
     * @param owed by entries that are not over
     * @param placeGone how many paid for a place that is gone
     */
    @Schema(name = "FeeTotals")
    record Totals(long owed, long paid, long open, long entries, long owing, long placeGone) {
        static Totals of(List<FeeRow> rows) {
            return new Totals(
                    rows.stream()
                            .filter(row -> !row.placeGone() && (row.open() > 0 || row.paid() > 0))
                            .mapToLong(FeeRow::owed)
                            .sum(),
                    rows.stream().mapToLong(FeeRow::paid).sum(),
                    rows.stream().mapToLong(FeeRow::open).sum(),
                    rows.size(),
                    rows.stream().filter(row -> row.open() > 0).count(),
                    rows.stream().filter(FeeRow::placeGone).count());
        }
    }

    static FeeTable of(Currency currency, List<FeeRow> all, List<FeeRow> shown, PageRequest ask) {
        var part = Page.of(shown, ask);
        return new FeeTable(
                currency.getCurrencyCode(), Totals.of(all), part.items(), part.page(), part.size(), part.total());
    }

    static FeeTable none(PageRequest ask) {
        return new FeeTable(null, Totals.of(List.of()), List.of(), ask.page(), ask.size(), 0);
    }
}
