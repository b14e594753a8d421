package org.backstretch.portal.quick;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstretch.athletics.Bib;
import org.backstretch.portal.page.Form;

/** Runners as somebody pastes them, a line each: {@code 12 Ada Reyes}, or just the name; after it F or M, if that matters. */
record TypedRunners(List<Runner> all) {
    private static final int MOST = 500;
    private static final int LONGEST_NAME = 80;
    /** A number, perhaps with a letter, before the name: 12 Ada, 12. Ada, A12; Ada. */
    private static final Pattern BIB_FIRST = Pattern.compile("#?([A-Za-z]?\\d{1,6}[A-Za-z]?)[.):;,\\t ]+(.+)");

    /** Only after a whole name: in "Ada F" the letter is an initial. */
    private static final Pattern SEX_LAST = Pattern.compile("(\\S+\\s+\\S.*?)[,;\\s]+([FMWXfmwx])");

    /** @param bib as it is worn */
    record Runner(String bib, String name, String sex) {}

    /** What is wrong is said at the field, with its line. */
    static TypedRunners of(Form form, String field) {
        var lines = form.value(field).lines().map(String::strip).toList();
        var runners = new ArrayList<Runner>();
        var worn = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                var runner = runner(lines.get(i));
                problem(runner, worn).ifPresent(wrong(form, field, i + 1));
                runners.add(runner);
            }
        }
        if (runners.isEmpty() || runners.size() > MOST) {
            form.wrong(field, "Paste the runners, a line each: 12 Ada Reyes. Up to " + MOST + " of them.");
        }
        return new TypedRunners(numbered(runners, worn));
    }

    private static Consumer<String> wrong(Form form, String field, int line) {
        return sentence -> form.wrong(field, "Line " + line + ": " + sentence);
    }

    private static Runner runner(String line) {
        var first = BIB_FIRST.matcher(line);
        var bib = first.matches() ? first.group(1) : "";
        var rest = first.matches() ? first.group(2).strip() : line;
        Matcher last = SEX_LAST.matcher(rest);
        return last.matches()
                ? new Runner(normal(bib), last.group(1), sex(last.group(2)))
                : new Runner(normal(bib), rest, "X");
    }

    private static String normal(String bib) {
        return Bib.read(bib).map(Bib::text).orElse("");
    }

    private static String sex(String letter) {
        var upper = letter.toUpperCase(Locale.ROOT);
        return upper.equals("W") ? "F" : upper;
    }

    private static Optional<String> problem(Runner runner, Set<String> worn) {
        if (!runner.bib().isEmpty() && !worn.add(runner.bib())) {
            return Optional.of("bib " + runner.bib() + " is worn twice. Give each runner a number of their own.");
        }
        return runner.name().length() > LONGEST_NAME
                ? Optional.of("the name is longer than " + LONGEST_NAME + " characters.")
                : Optional.empty();
    }

    /** Who has no number gets the next free one, from 1, in the order of the lines. */
    private static List<Runner> numbered(List<Runner> runners, Set<String> worn) {
        var next = 1;
        var numbered = new ArrayList<Runner>();
        for (var runner : runners) {
            while (runner.bib().isEmpty() && worn.contains(String.valueOf(next))) {
                next++;
            }
            numbered.add(
                    runner.bib().isEmpty() ? new Runner(String.valueOf(next++), runner.name(), runner.sex()) : runner);
        }
        return numbered;
    }

    /** As registration reads a file of entries. */
    String csv() {
        var rows = new StringBuilder("bib;name;sex\n");
        all.forEach(runner -> rows.append(runner.bib())
                .append(";\"")
                .append(runner.name().replace("\"", "\"\""))
                .append("\";")
                .append(runner.sex())
                .append('\n'));
        return rows.toString();
    }
}
