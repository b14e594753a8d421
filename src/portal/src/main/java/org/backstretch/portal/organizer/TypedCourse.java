package org.backstretch.portal.organizer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.RaceDetails;
import org.jspecify.annotations.Nullable;

/** What only some races have: points on the course, a course that was run before, teams. */
final class TypedCourse {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern LEG = Pattern.compile(
            "(?<who>single|pair)(?:\\s*,\\s*(?<hours>\\d{1,3}):(?<minutes>[0-5]\\d):(?<seconds>[0-5]\\d))?");
    private static final Pattern METRES = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    private TypedCourse() {}

    /** The race over the same course, by the address of its page. */
    static Optional<UUID> race(Form form) {
        var found = ID.matcher(form.value("sameCourse"));
        if (found.find()) {
            return Optional.of(UUID.fromString(found.group()));
        }
        if (form.text("sameCourse") != null) {
            form.wrong("sameCourse", "This is not the address of a race. It looks like …/races/0199f3a0-…");
        }
        return Optional.empty();
    }

    static RaceDetails.@Nullable TeamScoring teams(Form form) {
        var scorers = form.text("scorers");
        return scorers == null
                ? null
                : new RaceDetails.TeamScoring(scorers, form.text("minWomen"), form.has("renumbered", "yes"));
    }

    /** One in each line: single or pair, and after a comma when those still waiting set out. Null where nothing is said. */
    static @Nullable List<RaceDetails.Leg> legs(Form form) {
        var lines = form.value("legs")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty()
                ? null
                : lines.stream().map(line -> leg(form, line)).toList();
    }

    private static RaceDetails.Leg leg(Form form, String line) {
        var match = LEG.matcher(line.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            form.wrong(
                    "legs", "\"" + line + "\" is no leg. Write single or pair, and a mass start as in pair, 3:16:00.");
            return new RaceDetails.Leg(false, null);
        }
        var massStart = Optional.ofNullable(match.group("hours"))
                .map(hours -> Long.parseLong(hours) * 3600
                        + Long.parseLong(match.group("minutes")) * 60
                        + Long.parseLong(match.group("seconds")));
        return new RaceDetails.Leg(match.group("who").equals("pair"), massStart.orElse(null));
    }

    /** One in each line: a code, and after a comma its name or its metres. */
    static List<RaceDetails.Split> splits(Form form) {
        return form.value("splits")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(TypedCourse::split)
                .toList();
    }

    private static RaceDetails.Split split(String line) {
        var parts = List.of(line.split("\\s*,\\s*", -1));
        var more = parts.subList(1, parts.size());
        return new RaceDetails.Split(
                parts.getFirst(),
                more.stream().filter(part -> !isMetres(part)).findFirst().orElse(null),
                more.stream().filter(TypedCourse::isMetres).findFirst().orElse(null));
    }

    private static boolean isMetres(String text) {
        return METRES.matcher(text).matches();
    }
}
