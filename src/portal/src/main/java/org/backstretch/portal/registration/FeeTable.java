package org.backstretch.portal.registration;

import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EntryFact;
import org.backstretch.portal.service.Part;
import org.jspecify.annotations.Nullable;

/** Who owes what, a page at a time, with the sums over all. */
public record FeeTable(@Nullable String currency, Totals totals, List<Row> items, int page, int size, long total) {

    public record Totals(long owed, long paid, long open, long entries, long owing, long placeGone) {}

    public record Row(
            UUID entryId,
            String raceName,
            @Nullable String bib,
            String givenName,
            String familyName,
            EntryFact.Status status,
            String reference,
            long owed,
            long paid,
            long open,
            Fee.State state,
            boolean placeGone) {}

    public Part<Row> part() {
        return new Part<>(items, page, size, total);
    }
}
