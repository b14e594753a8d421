package org.backstretch.registration.bank;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.backstretch.registration.sheet.DateOrder;
import org.backstretch.registration.sheet.Headings;
import org.backstretch.registration.sheet.Sheet;
import org.backstretch.registration.sheet.UnreadableFile;

/**
 * A bank's export as it was understood.
 *
 * @param columns where each column stands
 * @param lines none as long as a needed column is missing
 */
record Statement(List<String> headings, Map<Column, List<Integer>> columns, List<BankLine> lines) {
    static final int MOST_LINES = 5_000;
    /** Banks write their own name, the account and its balance above the table. */
    private static final int PREAMBLE = 30;

    /** What somebody may have said of a heading: that it means nothing here. */
    static final String NOTHING = "nothing";

    private static final String WANTED = "A bank's export names a day, an amount, a name and a text.";

    /**
     * Reads a file.
     *
     * @param remembered what the organizer has said of plain headings
     * @param digits of the event's currency behind the mark
     * @throws UnreadableFile if it is no table
     */
    static Statement read(byte[] file, Map<String, String> remembered, int digits) {
        var sheet = sheet(file, remembered);
        var columns = columns(sheet.headings(), remembered);
        var lines = missing(columns).isEmpty() ? new Reader(sheet, columns, digits).lines() : List.<BankLine>of();
        return new Statement(sheet.headings(), columns, lines);
    }

    private static Sheet sheet(byte[] file, Map<String, String> remembered) {
        try {
            return Sheet.read(
                    file, shape(cells -> missing(columns(cells, remembered)).isEmpty()));
        } catch (UnreadableFile unknownHeadings) {
            return Sheet.read(file, shape(Statement::mayBeHeadings));
        }
    }

    private static Sheet.Shape shape(Predicate<List<String>> names) {
        return new Sheet.Shape(names, PREAMBLE, MOST_LINES, WANTED);
    }

    /** Unknown ones: the organizer can say what they mean. */
    private static boolean mayBeHeadings(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count() >= 3
                && cells.stream().noneMatch(cell -> cell.matches(".*\\d{2}.*"));
    }

    private static Map<Column, List<Integer>> columns(List<String> headings, Map<String, String> remembered) {
        var columns = new EnumMap<Column, List<Integer>>(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            var place = i;
            meaning(headings.get(i), remembered)
                    .filter(column -> column.repeats() || !columns.containsKey(column))
                    .ifPresent(column -> columns.computeIfAbsent(column, any -> new ArrayList<>())
                            .add(place));
        }
        return columns;
    }

    private static Optional<Column> meaning(String heading, Map<String, String> remembered) {
        return Optional.ofNullable(remembered.get(Headings.plain(heading)))
                .map(Column::named)
                .orElseGet(() -> Column.of(heading));
    }

    private static List<String> missing(Map<Column, List<Integer>> columns) {
        var missing = new ArrayList<String>();
        if (!columns.containsKey(Column.DAY) && !columns.containsKey(Column.VALUE_DAY)) {
            missing.add(Column.DAY.label());
        }
        if (!columns.containsKey(Column.AMOUNT) && !columns.containsKey(Column.CREDIT)) {
            missing.add(Column.AMOUNT.label());
        }
        return missing;
    }

    /** Columns without which nothing can be read; the organizer says which they are. */
    List<String> missing() {
        return missing(columns);
    }

    Optional<Column> meaning(int place) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().contains(place))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Reads lines whose columns are known; how it writes dates and amounts is told by all of them together. */
    private static final class Reader {
        private static final List<String> DEBITS = List.of("S", "D", "DR", "DBIT", "SOLL", "DEBIT");

        private final Sheet sheet;
        private final Map<Column, List<Integer>> columns;
        private final int digits;
        private final DateOrder dates;
        private final AmountStyle amounts;

        Reader(Sheet sheet, Map<Column, List<Integer>> columns, int digits) {
            this.sheet = sheet;
            this.columns = columns;
            this.digits = digits;
            this.dates = DateOrder.of(all(Column.DAY, Column.VALUE_DAY).stream()
                    .map(BankDay::spelled)
                    .toList());
            this.amounts = AmountStyle.of(all(Column.AMOUNT, Column.CREDIT, Column.DEBIT));
        }

        private List<String> all(Column... kinds) {
            return sheet.lines().stream()
                    .flatMap(line -> Arrays.stream(kinds).map(kind -> cell(line, kind)))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
        }

        private String cell(Sheet.Line line, Column kind) {
            return columns.getOrDefault(kind, List.of()).stream()
                    .map(line::cell)
                    .filter(cell -> !cell.isEmpty())
                    .collect(joining(" "));
        }

        List<BankLine> lines() {
            return sheet.lines().stream().map(this::line).toList();
        }

        private BankLine line(Sheet.Line line) {
            var written = Optional.of(cell(line, Column.DAY))
                    .filter(cell -> !cell.isEmpty())
                    .orElseGet(() -> cell(line, Column.VALUE_DAY));
            var day = BankDay.read(written, dates);
            var amount = amount(line);
            if (day.isEmpty()) {
                return new BankLine.Unreadable(
                        line.number(),
                        "“" + brief(written) + "” is no day, or could be two. Nothing is booked from it.");
            }
            if (amount.isEmpty()) {
                return new BankLine.Unreadable(
                        line.number(), "Its amount cannot be read, or could be two. Nothing is booked from it.");
            }
            return new BankLine.Moved(
                    line.number(),
                    day.get(),
                    amount.getAsLong(),
                    cell(line, Column.CURRENCY).toUpperCase(Locale.ROOT),
                    brief(cell(line, Column.PAYER)),
                    brief(cell(line, Column.IBAN)),
                    brief(cell(line, Column.TEXT)));
        }

        private OptionalLong amount(Sheet.Line line) {
            if (columns.containsKey(Column.AMOUNT)) {
                var amount = amounts.read(cell(line, Column.AMOUNT), digits);
                var isDebit = DEBITS.contains(cell(line, Column.SIDE).toUpperCase(Locale.ROOT));
                return amount.isPresent() && isDebit ? OptionalLong.of(-Math.abs(amount.getAsLong())) : amount;
            }
            var credit = amounts.read(cell(line, Column.CREDIT), digits);
            if (credit.isPresent() && credit.getAsLong() != 0) {
                return credit;
            }
            var debit = amounts.read(cell(line, Column.DEBIT), digits);
            return debit.isPresent() ? OptionalLong.of(-Math.abs(debit.getAsLong())) : credit;
        }

        private static String brief(String cell) {
            return cell.length() <= 1_000 ? cell : cell.substring(0, 1_000);
        }
    }
}
