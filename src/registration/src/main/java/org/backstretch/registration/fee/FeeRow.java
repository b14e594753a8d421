package org.backstretch.registration.fee;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        FeeRow row() {
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
