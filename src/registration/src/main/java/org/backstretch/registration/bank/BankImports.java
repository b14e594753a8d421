package org.backstretch.registration.bank;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.bank.BankLine.Moved;
import org.backstretch.registration.fee.FeeRow;
import org.backstretch.registration.fee.FeeRows;
import org.backstretch.registration.fee.Ledger;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.sheet.Headings;

/** Reads exports and books what was chosen of them. */
@ApplicationScoped
class BankImports {
    private final Ledger ledger;
    private final FeeRows fees;
    private final Headings headings;

    BankImports(Ledger ledger, FeeRows fees, Headings headings) {
        this.ledger = ledger;
        this.fees = fees;
        this.headings = headings;
    }

    Report report(BankImport source, UUID event) {
        var currency = Ledger.currency(event);
        var remembered = headings.of(source.account(), Headings.Kind.BANK);
        var statement = Statement.read(source.file(), remembered, currency.getDefaultFractionDigits());
        var rows = fees.of(event);
        var lines = new Judge(currency, rows, Ledger.bookedLines(event)).judge(statement.lines());
        return new Report(source, statement, lines, rows);
    }

    void say(BankImport source, Map<String, String> meanings) {
        meanings.forEach((heading, field) -> {
            if (Column.named(field).isEmpty() && !field.equals(Statement.NOTHING)) {
                throw new Invalid("field", "There is no column " + field + ". Use one that the report names.");
            }
            headings.remember(source.account(), Headings.Kind.BANK, heading, field);
        });
    }

    /**
     * Books all of these lines, or none. The event is locked; races and entries follow in the order of their ids.
     *
     * @param chosen which entry each line pays
     */
    int book(Report report, Map<Integer, UUID> chosen) {
        var lines =
                report.lines().stream().collect(toMap(judged -> judged.line().number(), judged -> judged));
        var rows = report.rows().stream().collect(toMap(FeeRow::entryId, row -> row));
        var payments = new LinkedHashMap<Moved, FeeRow>();
        chosen.forEach((number, entry) -> payments.put(bookable(number, lines), entry(entry, rows)));
        Race.locked(payments.values().stream().map(FeeRow::raceId).collect(toSet()));
        payments.entrySet().stream()
                .sorted(Comparator.comparing(payment -> payment.getValue().entryId()))
                .forEach(payment -> book(payment.getKey(), payment.getValue().entryId()));
        return payments.size();
    }

    private static Moved bookable(int number, Map<Integer, JudgedLine> lines) {
        var judged = lines.get(number);
        if (judged != null && judged.verdict().mayBeBooked() && judged.line() instanceof Moved moved) {
            return moved;
        }
        throw new Invalid("lines", "Line " + number + " cannot be booked. Take it out of the choice.");
    }

    private static FeeRow entry(UUID entry, Map<UUID, FeeRow> rows) {
        var row = rows.get(entry);
        if (row == null) {
            throw new Invalid("lines", "No entry of this event that owes a fee is " + entry + ".");
        }
        return row;
    }

    private void book(Moved line, UUID entry) {
        ledger.payByBank(entry, line.minor(), line.fingerprint(), line.day());
    }

    /** Those that are sure: each has one entry. */
    static Map<Integer, UUID> sure(Report report) {
        var sure = new LinkedHashMap<Integer, UUID>();
        report.lines().stream()
                .filter(judged -> judged.verdict() == Verdict.MATCHED)
                .forEach(judged -> sure.put(
                        judged.line().number(), judged.candidates().getFirst().entryId()));
        return sure;
    }

    static Map<Integer, UUID> chosen(List<BankImportResource.Choice> choices) {
        var chosen = new LinkedHashMap<Integer, UUID>();
        for (var choice : choices) {
            if (chosen.put(choice.line(), choice.entryId()) != null) {
                throw new Invalid("lines", "Line " + choice.line() + " is chosen twice.");
            }
        }
        return chosen;
    }
}
