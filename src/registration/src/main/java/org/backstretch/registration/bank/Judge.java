package org.backstretch.registration.bank;

import static java.util.stream.Collectors.toMap;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstretch.registration.bank.BankLine.Moved;
import org.backstretch.registration.bank.BankLine.Unreadable;
import org.backstretch.registration.fee.FeeRow;
import org.backstretch.registration.fee.Money;
import org.backstretch.registration.fee.Reference;

/** Judges the lines of an export against what is open now, and against each other: two lines cannot pay the same debt. */
final class Judge {
    private static final int MOST_CANDIDATES = 5;

    private final Currency currency;
    private final List<FeeRow> rows;
    private final Map<String, FeeRow> byReference;
    private final Set<String> booked;
    /** What each entry will still owe once the lines before are booked. */
    private final Map<UUID, Long> due = new HashMap<>();

    /** @param booked fingerprints of the lines that were booked before */
    Judge(Currency currency, List<FeeRow> rows, List<String> booked) {
        this.currency = currency;
        this.rows = rows;
        this.byReference = rows.stream().collect(toMap(FeeRow::reference, row -> row));
        this.booked = new HashSet<>(booked);
        rows.forEach(row -> due.put(row.entryId(), row.due()));
    }

    List<JudgedLine> judge(List<BankLine> lines) {
        return lines.stream().map(this::judge).toList();
    }

    private JudgedLine judge(BankLine line) {
        return switch (line) {
            case Unreadable bad -> new JudgedLine(bad, Verdict.UNREADABLE, List.of(), bad.problem());
            case Moved moved -> judge(moved);
        };
    }

    private JudgedLine judge(Moved line) {
        if (line.minor() <= 0) {
            return said(line, Verdict.NOT_A_CREDIT, List.of(), "No money came in by it.");
        }
        if (!line.currency().isEmpty() && !isCurrency(line.currency())) {
            return said(
                    line,
                    Verdict.OTHER_CURRENCY,
                    List.of(),
                    "It is in " + line.currency() + ", fees are in " + currency.getCurrencyCode() + ".");
        }
        if (!booked.add(line.fingerprint())) {
            return said(
                    line,
                    Verdict.ALREADY_BOOKED,
                    List.of(),
                    "The same line was booked before, or stands above. If it was paid twice, book it by hand.");
        }
        var named = Reference.in(line.said()).stream()
                .map(Reference::text)
                .filter(byReference::containsKey)
                .map(byReference::get)
                .toList();
        return switch (named.size()) {
            case 0 -> byName(line);
            case 1 -> byReference(line, named.getFirst());
            default ->
                said(line, Verdict.AMBIGUOUS, named, "It names the references of %d entries.".formatted(named.size()));
        };
    }

    private boolean isCurrency(String written) {
        return written.equals(currency.getCurrencyCode())
                || written.equals(currency.getSymbol())
                || written.equals("€") && currency.getCurrencyCode().equals("EUR");
    }

    private JudgedLine byReference(Moved line, FeeRow row) {
        long owed = due.getOrDefault(row.entryId(), 0L);
        due.put(row.entryId(), Math.max(0, owed - line.minor()));
        var gone = row.isOver() ? " Its place is gone: revive the entry, or give the money back." : "";
        if (line.minor() == owed) {
            return said(line, Verdict.MATCHED, List.of(row), "Pays " + row.name() + "." + gone);
        }
        var difference = new Money(Math.abs(line.minor() - owed), currency).text();
        var sentence = line.minor() > owed ? difference + " more than is open." : difference + " less than is open.";
        return said(line, Verdict.WRONG_AMOUNT, List.of(row), "Names " + row.name() + ", but is " + sentence + gone);
    }

    private JudgedLine byName(Moved line) {
        var letters = BankLine.letters(line.said());
        var named = rows.stream().filter(row -> isNamed(row, letters)).toList();
        var fitting = named.stream()
                .filter(row -> line.minor() == due.getOrDefault(row.entryId(), 0L))
                .toList();
        if (fitting.size() == 1) {
            var row = fitting.getFirst();
            return said(line, Verdict.LIKELY, fitting, "Names " + row.name() + ", who owes just that.");
        }
        if (fitting.size() > 1) {
            return said(line, Verdict.AMBIGUOUS, fitting, fitting.size() + " entries of that name owe just that.");
        }
        return said(
                line,
                Verdict.UNKNOWN,
                named,
                named.isEmpty()
                        ? "No reference and no name of this event stands in it."
                        : "Did you mean %s? Not so much is open."
                                .formatted(named.stream()
                                        .limit(MOST_CANDIDATES)
                                        .map(FeeRow::name)
                                        .distinct()
                                        .collect(Collectors.joining(" or "))));
    }

    private static boolean isNamed(FeeRow row, String letters) {
        var given = BankLine.letters(row.givenName());
        var family = BankLine.letters(row.familyName());
        return given.length() + family.length() >= 4 && letters.contains(given) && letters.contains(family);
    }

    private static JudgedLine said(Moved line, Verdict verdict, List<FeeRow> candidates, String sentence) {
        return new JudgedLine(
                line, verdict, candidates.stream().limit(MOST_CANDIDATES).toList(), sentence);
    }
}
