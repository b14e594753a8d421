package org.backstretch.registration.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.bank.BankLine.Moved;
import org.backstretch.registration.fee.Balance;
import org.backstretch.registration.fee.FeeRow;

class OverlapTest {
    private static final int ENTRIES = 6;
    private static final int PRICE = 1_500;
    private static final Currency EURO = Currency.getInstance("EUR");

    /** References whose check digits are right: what somebody pays with is tested elsewhere. */
    private static final List<String> REFERENCES =
            List.of("RF5200010000", "RF2500010001", "RF9500010002", "RF6800010003", "RF4100010004", "RF1400010005");

    /** What was booked so far. */
    private final Map<UUID, Long> paid = new HashMap<>();

    private final List<String> booked = new ArrayList<>();

    @Property
    void exports_that_overlap_book_each_transfer_once_in_any_order(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = ENTRIES - 1) Integer> payers,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 11) Integer> starts,
            @ForAll @IntRange(min = 1, max = 12) int length) {
        paid.clear();
        booked.clear();
        var transfers = IntStream.range(0, payers.size())
                .mapToObj(day -> transfer(day, payers.get(day)))
                .toList();
        var covered = new boolean[transfers.size()];

        for (var start : starts) {
            var from = Math.min(start, transfers.size());
            var export = transfers.subList(from, Math.min(transfers.size(), from + length));
            IntStream.range(from, from + export.size()).forEach(day -> covered[day] = true);
            book(export);
        }

        var expected = new HashMap<UUID, Long>();
        IntStream.range(0, covered.length)
                .filter(day -> covered[day])
                .forEach(day -> expected.merge(id(payers.get(day)), (long) PRICE, Long::sum));
        assertEquals(expected, paid);
    }

    /** As an organizer does who takes whatever names an entry. */
    private void book(List<BankLine> export) {
        for (var judged : new Judge(EURO, rows(), booked).judge(export)) {
            if (judged.verdict().mayBeBooked() && judged.line() instanceof Moved moved) {
                paid.merge(judged.candidates().getFirst().entryId(), moved.minor(), Long::sum);
                booked.add(moved.fingerprint());
            }
        }
    }

    private static BankLine transfer(int day, int payer) {
        return new Moved(
                day + 2,
                LocalDate.of(2027, 5, 1).plusDays(day),
                PRICE,
                "EUR",
                "Payer " + payer,
                "",
                "Startgeld " + REFERENCES.get(payer));
    }

    private List<FeeRow> rows() {
        return IntStream.range(0, ENTRIES)
                .mapToObj(i -> new FeeRow(
                        id(i),
                        id(99),
                        "Mile",
                        null,
                        "Given" + i,
                        "Family" + i,
                        Status.PENDING,
                        REFERENCES.get(i),
                        PRICE,
                        paid.getOrDefault(id(i), 0L),
                        0,
                        Balance.State.UNPAID,
                        false))
                .toList();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
