package org.backstretch.portal.series;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstretch.contracts.SeriesFact.Scoring;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Series;
import org.backstretch.portal.registration.SeriesDetails;
import org.jspecify.annotations.Nullable;

/** A series as a form has it. */
final class TypedSeries {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,;–-]+");
    private static final String YES = "yes";

    private TypedSeries() {}

    static Form blank() {
        return Form.empty()
                .with("scoring", Scoring.POINTS_DOWN)
                .with("first", 100)
                .with("step", 1)
                .with("points", "20 15 11 8 6 5 4 3 2 1")
                .with("minimum", 1)
                .with("perSex", YES);
    }

    static Form filled(Series series) {
        var form = blank().with("name", series.name())
                .with("scoring", series.scoring())
                .with("best", series.dropsSome() ? series.best() : null)
                .with("minimum", series.minimum())
                .with("perSex", series.perSex() ? YES : null)
                .with("countback", series.countback() ? YES : null)
                .withAll(
                        "races", series.races().stream().map(Series.Leg::raceId).toList());
        return switch (series.scoring()) {
            case POINTS_DOWN -> form.with("first", series.first()).with("step", series.step());
            case POINTS_TABLE ->
                form.with("points", series.table().stream().map(String::valueOf).collect(joining(" ")));
            case TIME -> form;
        };
    }

    /** @param before the races it had: they keep their day */
    static SeriesDetails details(Form form, List<Series.Leg> before) {
        return new SeriesDetails(
                form.text("name"),
                form.text("scoring"),
                form.has("scoring", Scoring.POINTS_TABLE) ? points(form.value("points")) : null,
                onlyFor(Scoring.POINTS_DOWN, form, "first"),
                onlyFor(Scoring.POINTS_DOWN, form, "step"),
                form.has("perSex", YES),
                form.text("best"),
                form.text("minimum"),
                form.has("countback", YES),
                races(form).map(race -> leg(race, before)).toList());
    }

    private static List<String> points(String typed) {
        return Arrays.stream(BETWEEN_NUMBERS.split(typed))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static @Nullable String onlyFor(Scoring scoring, Form form, String field) {
        return form.has("scoring", scoring) ? form.text(field) : null;
    }

    /** Those ticked, and those whose page's address was pasted. */
    private static Stream<UUID> races(Form form) {
        var pasted = ID.matcher(form.value("others"))
                .results()
                .map(MatchResult::group)
                .toList();
        if (pasted.isEmpty() && form.text("others") != null) {
            form.wrong("others", "This is not the address of a race. It looks like …/races/0199f3a0-…");
        }
        return Stream.concat(form.all("races").stream(), pasted.stream())
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .distinct();
    }

    private static SeriesDetails.Leg leg(UUID race, List<Series.Leg> before) {
        return before.stream()
                .filter(leg -> leg.raceId().equals(race))
                .findFirst()
                .map(leg -> new SeriesDetails.Leg(race, leg.day()))
                .orElseGet(() -> new SeriesDetails.Leg(race, null));
    }
}
