package org.backstretch.registration.fee;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.EntryFact.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an entry of an event stands with its fee. Amounts are in the smallest unit of the event's currency. */
@Schema(name = "FeeRow")
public record FeeRow(
        UUID entryId,
        UUID raceId,
        String raceName,
        @Nullable String bib,
        String givenName,
        String familyName,
        Status status,
        String reference,
        long owed,
        long paid,
        long open,
        Balance.State state,
        boolean placeGone) {
    static final List<String> HEADER = List.of(
            "reference",
            "bib",
            "given_name",
            "family_name",
            "race",
            "status",
            "owed",
            "paid",
            "open",
            "currency",
            "state");

    private static final String ROWS = """
            select e.id, r.id, r.name, e.bib, e.givenName, e.familyName, e.status, a.reference,
                coalesce(sum(p.owes), 0), coalesce(sum(p.pays), 0), count(case when p.kind = REFUND then 1 end)
            from FeeAccount a join Entry e on e.id = a.entryId join e.race r join Posting p on p.entryId = a.entryId
            where a.eventId = :event
            group by e.id, r.id, r.name, e.bib, e.givenName, e.familyName, e.status, a.reference
            order by r.name, r.id, e.familyName, e.givenName, e.id""";

    /** As the database adds it up. */
    record Sums(
            UUID entryId,
            UUID raceId,
            String raceName,
            @Nullable String bib,
            String givenName,
            String familyName,
            Status status,
            String reference,
            long owed,
            long paid,
            long refunds) {
        private FeeRow row() {
            var balance = new Balance(owed, paid, refunds);
            return new FeeRow(
                    entryId,
                    raceId,
                    raceName,
                    bib,
                    givenName,
                    familyName,
                    status,
                    reference,
                    owed,
                    paid,
                    status.isActive() ? balance.open() : 0,
                    balance.state(),
                    !status.isActive() && paid > 0);
        }
    }

    /** All entries of an event that ever owed something, or nothing. */
    static List<FeeRow> of(UUID event) {
        return Panache.getEntityManager()
                .createQuery(ROWS, Sums.class)
                .setParameter("event", event)
                .getResultList()
                .stream()
                .map(Sums::row)
                .toList();
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** Whether the entry holds no place and waits for none. */
    public boolean isOver() {
        return !status.isActive();
    }

    /** What would settle it, even if nobody asks for that any more. */
    public long due() {
        return Math.max(0, owed - paid);
    }

    boolean isNamed(String search) {
        return search.isEmpty()
                || Stream.of(Optional.ofNullable(bib).orElse(""), name(), reference)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(search));
    }

    List<String> cells(Currency currency) {
        return List.of(
                reference,
                Optional.ofNullable(bib).orElse(""),
                givenName,
                familyName,
                raceName,
                status.name(),
                plain(owed, currency),
                plain(paid, currency),
                plain(open, currency),
                currency.getCurrencyCode(),
                state.name());
    }

    private static String plain(long minor, Currency currency) {
        return new Money(minor, currency).amount().toPlainString();
    }
}
