package org.backstretch.registration.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an entry owes, how that came about, and how to pay. Amounts are in the smallest unit of the currency.
 *
 * @param currency null where the race has no prices
 * @param open what is still to be paid
 * @param payFirst whether the entry waits for it
 * @param placeGone whether something was paid for a place that the entry does not hold any more
 */
@Schema(name = "Fee")
record FeeView(
        UUID entryId,
        Balance.State state,
        @Schema(examples = "EUR") @Nullable String currency,
        long owed,
        long paid,
        long open,
        @Schema(examples = "15.00 EUR") String openText,
        boolean payFirst,
        boolean placeGone,
        @Nullable String reference,
        List<Line> lines,
        List<Way> ways) {

    /**
     * A line of the ledger.
     *
     * @param owes how much more is owed by it; below zero less
     * @param pays how much more was paid by it; below zero less
     * @param mayBeCorrected whether another line may take it back
     */
    @Schema(name = "FeeLine")
    record Line(
            UUID id,
            Posting.Kind kind,
            String note,
            long owes,
            long pays,
            String text,
            @Nullable String method,
            @Nullable String receipt,
            @Nullable LocalDate valueDay,
            @Nullable UUID corrects,
            boolean mayBeCorrected,
            Instant at) {
        static Line of(Posting posting, PaymentTerms terms) {
            return new Line(
                    posting.id(),
                    posting.kind(),
                    posting.note(),
                    posting.owes(),
                    posting.pays(),
                    new Money(posting.owes() + posting.pays(), terms.currency()).text(),
                    posting.method().orElse(null),
                    posting.receipt().orElse(null),
                    posting.valueDay().orElse(null),
                    posting.corrects().orElse(null),
                    posting.mayBeCorrected() && !posting.isTakenBack(),
                    posting.at());
        }
    }

    /** Where nothing is to be paid. */
    static FeeView none(Entry entry) {
        return new FeeView(
                entry.id(), Balance.State.NOTHING_DUE, null, 0, 0, 0, "", false, false, null, List.of(), List.of());
    }

    static FeeView of(Entry entry, FeeAccount account, PaymentTerms terms, List<PaymentMethod> methods) {
        var balance = Balance.of(entry.id());
        var open = new Money(balance.open(), terms.currency());
        var asked = new PaymentMethod.Asked(terms.account(), terms.payFirst(), open, account.reference());
        var active = entry.status().isActive();
        return new FeeView(
                entry.id(),
                balance.state(),
                terms.currency().getCurrencyCode(),
                balance.owed(),
                balance.paid(),
                balance.open(),
                open.text(),
                terms.payFirst(),
                !active && balance.paid() > 0,
                account.reference().grouped(),
                Posting.ofEntry(entry.id()).stream()
                        .map(posting -> Line.of(posting, terms))
                        .toList(),
                open.minor() == 0 || !active
                        ? List.of()
                        : methods.stream()
                                .flatMap(method -> method.way(asked).stream())
                                .toList());
    }
}
