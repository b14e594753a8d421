package org.backstretch.portal.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.results.StartPlan;
import org.jspecify.annotations.Nullable;

/** A plan of starts as a form has it. What cannot be read is said at its field. */
final class TypedStarts {
    private static final Pattern GAP = Pattern.compile("[\\s;]+");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private TypedStarts() {}

    /** Empty where something has to be mended first. */
    static Optional<StartPlan> plan(Form form) {
        var plan = switch (form.value("way")) {
            case "times" -> times(form);
            case "interval" -> interval(form);
            case "gun" -> Optional.of(new StartPlan(null, null, null, true, null, form.text("reason")));
            default -> pursuit(form);
        };
        return plan.filter(any -> !form.isWrong());
    }

    private static Optional<StartPlan> times(Form form) {
        var lines = new ArrayList<StartPlan.Typed>();
        for (var line : form.value("times").lines().map(String::strip).toList()) {
            var parts = GAP.split(line, 2);
            if (parts.length == 2) {
                lines.add(new StartPlan.Typed(parts[0], parts[1].strip()));
            } else if (!line.isEmpty()) {
                form.wrong("times", "\"" + line + "\" has no start. Write the bib, a blank, and the start.");
            }
        }
        if (lines.isEmpty() && !form.isWrong()) {
            form.wrong("times", "Write a line for each runner: the bib, a blank, and the start.");
        }
        return Optional.of(new StartPlan(lines, null, null, null, isHandicap(form), form.text("reason")));
    }

    private static Optional<StartPlan> interval(Form form) {
        var every = number(form, "every", "seconds");
        var first = form.text("first") == null ? Optional.of(0L) : number(form, "first", "seconds");
        if (every.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        var interval = new StartPlan.Interval(
                first.get() * 1_000, every.get() * 1_000, form.text("together"), bibs(form.value("bibs")));
        return Optional.of(new StartPlan(null, interval, null, null, isHandicap(form), form.text("reason")));
    }

    private static @Nullable List<String> bibs(String typed) {
        return typed.isBlank() ? null : List.of(SEPARATOR.split(typed.strip()));
    }

    private static Optional<StartPlan> pursuit(Form form) {
        var other = ID.matcher(form.text("otherRace") == null ? form.value("race") : form.value("otherRace"));
        if (!other.find()) {
            form.wrong("race", "Choose the race that says how far behind each starts.");
            return Optional.empty();
        }
        var cap = form.text("cap") == null ? Optional.<Long>empty() : number(form, "cap", "minutes");
        var pursuit = new StartPlan.Pursuit(
                UUID.fromString(other.group()),
                cap.map(minutes -> minutes * 60_000).orElse(null));
        return Optional.of(new StartPlan(null, null, pursuit, null, null, form.text("reason")));
    }

    private static @Nullable Boolean isHandicap(Form form) {
        return form.has("handicap", "yes") ? Boolean.TRUE : null;
    }

    private static Optional<Long> number(Form form, String field, String unit) {
        var typed = form.value(field).strip();
        if (NUMBER.matcher(typed).matches()) {
            return Optional.of(Long.valueOf(typed));
        }
        form.wrong(field, "Write whole " + unit + ", such as 30.");
        return Optional.empty();
    }
}
