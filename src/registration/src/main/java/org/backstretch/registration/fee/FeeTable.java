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
        ALL("1 = 1"),
        /** Those who still have to pay. */
        OPEN("sum(p.owes) > sum(p.pays) and e.status not in (WITHDRAWN, REFUSED, EXPIRED)"),
        /** Those who paid too much. */
        OVERPAID("sum(p.pays) > sum(p.owes) and (sum(p.pays) <> 0 or count(case when p.kind = REFUND then 1 end) = 0)"),
        /** Those who paid for a place that they do not hold any more: revive it, or give the money back. */
        PLACE_GONE("sum(p.pays) > 0 and e.status in (WITHDRAWN, REFUSED, EXPIRED)");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        /** What the lines of an entry add up to, as the query of {@link FeeRows} says it. */
        String condition() {
            return condition;
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
        static final Totals NOTHING = new Totals(0, 0, 0, 0, 0, 0);
    }

    static FeeTable of(Currency currency, Totals totals, Page<FeeRow> part) {
        return new FeeTable(currency.getCurrencyCode(), totals, part.items(), part.page(), part.size(), part.total());
    }

    static FeeTable none(PageRequest ask) {
        return new FeeTable(null, Totals.NOTHING, List.of(), ask.page(), ask.size(), 0);
    }
}
