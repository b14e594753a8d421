package org.backstretch.registration.fee;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Settlement;
import org.backstretch.registration.race.Race;

/** Opens accounts and adds lines. Whoever adds a line holds the lock of the entry's race. */
@ApplicationScoped
public class Ledger {
    private static final String BEFORE_PRICES = "Entered before there was a price";

    private final Settlement settlement;
    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    Ledger(Settlement settlement, Caller caller, Changes changes, Clock clock) {
        this.settlement = settlement;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** The account of an entry, opened with the price of the day it was made on; empty if its race has no prices. */
    Optional<FeeAccount> opened(Entry entry) {
        return FeeAccount.ofEntry(entry.id())
                .or(() -> PriceList.ofRace(entry.race().id()).map(prices -> open(entry, prices)));
    }

    FeeAccount needed(Entry entry) {
        return opened(entry).orElseThrow(NoFees::ofEntry);
    }

    private FeeAccount open(Entry entry, PriceList prices) {
        var zone = entry.race().event().zone();
        var price = price(entry, prices);
        return open(
                entry,
                price.map(Step::amount).orElse(0L),
                price.map(step -> step.told(zone)).orElse(BEFORE_PRICES));
    }

    private static Optional<Step> price(Entry entry, PriceList prices) {
        return prices.inForce(
                entry.category(), entry.enteredAt(), entry.race().event().zone());
    }

    /** What an entry has still to pay; writes nothing, and the entry need not be stored yet. */
    static long asked(Entry entry) {
        return asked(List.of(entry)).getOrDefault(entry.id(), 0L);
    }

    /** The same of many, by entry. */
    static Map<UUID, Long> asked(Collection<Entry> entries) {
        var open = Balance.openOf(entries.stream().map(Entry::id).toList());
        var lists = PriceList.ofRaces(
                entries.stream().map(entry -> entry.race().id()).collect(toSet()));
        return entries.stream()
                .collect(toMap(
                        Entry::id,
                        entry -> Optional.ofNullable(open.get(entry.id()))
                                .or(() -> Optional.ofNullable(
                                                lists.get(entry.race().id()))
                                        .flatMap(prices -> price(entry, prices))
                                        .map(Step::amount))
                                .orElse(0L)));
    }

    private FeeAccount open(Entry entry, long amount, String told) {
        var now = clock.instant();
        var account = FeeAccount.opened(entry, now);
        account.persist();
        Posting.owing(account, Posting.Kind.CHARGE, amount, told, now).persist();
        return account;
    }

    /** Opens the accounts of those who were entered without asking what it costs, such as an import. */
    void openAll(Collection<UUID> races) {
        races.stream()
                .filter(race -> PriceList.ofRace(race).isPresent())
                .filter(race -> !FeeAccount.without(race).isEmpty())
                .sorted(Comparator.naturalOrder())
                .forEach(race -> {
                    Race.locked(race);
                    FeeAccount.without(race).forEach(this::opened);
                });
    }

    /** What was owed before prices change stays owed, and who entered before there were any owes nothing. */
    void closeBefore(Race race) {
        if (PriceList.ofRace(race.id()).isEmpty()) {
            FeeAccount.without(race.id()).forEach(entry -> open(entry, 0, BEFORE_PRICES));
        } else {
            FeeAccount.without(race.id()).forEach(this::opened);
        }
    }

    /** Adds a line by whoever asks, and lets the entry follow. */
    void add(Entry entry, Posting posting, String deed, String told) {
        posting.by(caller.accountIfAny()).persist();
        changes.noted(entry, deed, Optional.of(told));
        settlement.settle(entry);
    }

    /**
     * Books money that came by a bank, even if the place is gone by now: it came. Who sent it and what they wrote is the
     * bank's to tell: a ledger that nobody can change holds no such things.
     *
     * @param fingerprint of the line of the bank's export; the same twice is refused by the table
     * @param day when the bank says that it came
     */
    public void payByBank(UUID entryId, long minor, String fingerprint, LocalDate day) {
        var entry = Entry.locked(entryId);
        var account = needed(entry);
        var posting = Posting.payment(account, Transfer.CODE, minor, "Transfer on " + day, clock.instant())
                .bankLine(fingerprint, day);
        add(entry, posting, "fee-payment", new Money(minor, currency(account.eventId())).text() + " by transfer");
    }

    /** The currency in which an event takes money. */
    public static Currency currency(UUID event) {
        return PaymentTerms.needed(event).currency();
    }

    /** The fingerprints of all lines of bank exports that were booked. */
    public static List<String> bookedLines(UUID event) {
        return Posting.bankLinesOf(event);
    }
}
