package org.backstretch.portal.timing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.CoursePoints;
import org.backstretch.portal.results.Station;
import org.backstretch.portal.results.TimingRules;
import org.jspecify.annotations.Nullable;

/** Rules of timing as a form has them, each point and each device with fields of its own. */
record TypedRules(CoursePoints course, List<Station> stations) {

    Form filled(TimingRules rules) {
        var form = Form.empty()
                .with("duplicateWindowMillis", text(rules.duplicateWindowMillis()))
                .with("startWindowBeforeMillis", text(rules.startWindowBeforeMillis()))
                .with("startWindowAfterMillis", text(rules.startWindowAfterMillis()))
                .with("minimumMillis", text(rules.minimumMillis()))
                .with("maximumMillis", text(rules.maximumMillis()))
                .with("silenceMinutes", rules.silenceMinutes())
                .with("startMode", rules.startMode());
        rules.splitRules()
                .forEach(rule -> point(rule.code())
                        .ifPresent(point -> form.with(point.minimumField(), text(rule.minimumMillis()))
                                .with(point.requiredField(), rule.required() ? "yes" : null)));
        rules.readerRules()
                .forEach(rule -> station(rule.device())
                        .ifPresent(station -> form.with(station.backupField(), rule.backup() ? "yes" : null)
                                .with(station.offsetField(), signed(rule.offsetMillis()))));
        return form;
    }

    private Optional<CoursePoints.Point> point(String code) {
        return course.points().stream()
                .filter(point -> point.code().equals(code))
                .findFirst();
    }

    private Optional<Station> station(UUID device) {
        return stations.stream().filter(station -> station.id().equals(device)).findFirst();
    }

    /** @param before what is said there of devices that sent nothing yet stays */
    TimingRules rules(Form form, TimingRules before) {
        return new TimingRules(
                millis(form, "duplicateWindowMillis"),
                millis(form, "startWindowBeforeMillis"),
                millis(form, "startWindowAfterMillis"),
                millis(form, "minimumMillis"),
                millis(form, "maximumMillis"),
                minutes(form),
                form.text("startMode"),
                course.points().stream().map(point -> split(form, point)).toList(),
                Stream.concat(
                                stations.stream()
                                        .map(station -> reader(form, station))
                                        .filter(reader -> reader.backup() || reader.offsetMillis() != 0),
                                before.readerRules().stream()
                                        .filter(reader ->
                                                station(reader.device()).isEmpty()))
                        .toList());
    }

    private static TimingRules.Split split(Form form, CoursePoints.Point point) {
        var least = Optional.ofNullable(millis(form, point.minimumField())).orElse(0L);
        return new TimingRules.Split(point.code(), least, form.has(point.requiredField(), "yes"));
    }

    private static TimingRules.Reader reader(Form form, Station station) {
        var typed = form.value(station.offsetField()).strip();
        var size = typed.isEmpty() ? Optional.of(0L) : Seconds.read(typed.replaceFirst("^[-−+]", ""));
        if (size.isEmpty()) {
            form.wrong(station.offsetField(), "Write seconds, such as -1.5.");
        }
        var millis = size.orElse(0L);
        return new TimingRules.Reader(
                station.id(),
                form.has(station.backupField(), "yes"),
                typed.startsWith("-") || typed.startsWith("−") ? -millis : millis);
    }

    private static @Nullable Long millis(Form form, String field) {
        if (form.text(field) == null) {
            return null;
        }
        var read = Seconds.read(form.value(field));
        if (read.isEmpty()) {
            form.wrong(field, "Write seconds, or minutes:seconds: 15, 2:30, 1:02:00.");
        }
        return read.orElse(null);
    }

    private static @Nullable Integer minutes(Form form) {
        var typed = form.text("silenceMinutes");
        if (typed != null && !typed.matches("\\d{1,4}")) {
            form.wrong("silenceMinutes", "Write whole minutes, such as 10.");
            return null;
        }
        return typed == null ? null : Integer.valueOf(typed);
    }

    private static @Nullable String text(@Nullable Long millis) {
        return millis == null ? null : Seconds.text(millis);
    }

    private static @Nullable String signed(long millis) {
        return millis == 0 ? null : (millis < 0 ? "-" : "") + Seconds.text(Math.abs(millis));
    }
}
