package org.backstretch.bench;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.bench.measure.Finding;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target.AtLeast;
import org.backstretch.bench.measure.Target.AtMost;
import org.backstretch.bench.measure.Target.Nothing;
import org.backstretch.bench.measure.Verdict;

/** What was measured, as a page of docs: one table, then what is behind its figures. */
record Report(String command, Machine machine, long seconds, List<Result> results) {
    String text() {
        return Stream.of(head(), table(), behind(), tried())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String head() {
        return """
                # Benchmarks

                `%s`, measured on %s, in %d min %02d s.

                Every figure is a ratio of two things done alternately in one run unless it has a unit: the first round is dropped, the
                median is judged. The bar must hold, the aim is what we are after. Absolute figures move from machine to machine.\
                """.formatted(command, machine.sentence(), seconds / 60, seconds % 60);
    }

    private String table() {
        return Stream.concat(
                        Stream.of(
                                "| # | measure | bar | aim | min | median | max | verdict |",
                                "| --- | --- | --- | --- | --- | --- | --- | --- |"),
                        inOrder().flatMap(Report::rows))
                .collect(Collectors.joining("\n"));
    }

    private Stream<Result> inOrder() {
        return results.stream()
                .sorted(comparingInt(result -> rank(result.measure().number())));
    }

    /** B1 to B15; what has no such number comes last. */
    private static int rank(String number) {
        return number.matches("B\\d+") ? Integer.parseInt(number.substring(1)) : Integer.MAX_VALUE;
    }

    private static Stream<String> rows(Result result) {
        return result.measure().questions().stream().map(question -> answer(result, question) + "|");
    }

    private static String answer(Result result, Question question) {
        var start = "| %s | %s | %s | ".formatted(result.measure().number(), question.asked(), asked(question));
        return start
                + result.findings().stream()
                        .filter(finding -> finding.question().equals(question))
                        .findFirst()
                        .map(Report::figures)
                        .orElseGet(() -> "– | – | – | not measured: " + why(result) + " ");
    }

    /** A measure that met no trouble leaves to the full run what takes long. */
    private static String why(Result result) {
        return result.trouble().isBlank() ? "only in the full run" : result.trouble();
    }

    private static String asked(Question question) {
        var unit = question.unit();
        return switch (question.target()) {
            case AtLeast(var bar, var aim) -> "≥ %s | ≥ %s".formatted(with(unit, bar), with(unit, aim));
            case AtMost(var bar, var aim) -> "≤ %s | ≤ %s".formatted(with(unit, bar), with(unit, aim));
            case Nothing() -> "– | –";
        };
    }

    private static String figures(Finding finding) {
        var spread = finding.spread();
        return Stream.of(spread.min(), spread.median(), spread.max())
                        .map(value ->
                                Spread.text(value) + " " + finding.question().unit())
                        .collect(Collectors.joining(" | "))
                + " | " + finding.verdict().words() + " ";
    }

    private static String with(String unit, double value) {
        var digits = value == Math.rint(value) ? "%.0f" : "%s";
        return String.format(Locale.ROOT, digits, value) + " " + unit;
    }

    private String behind() {
        return inOrder()
                .flatMap(result -> result.findings().stream()
                        .filter(finding -> !finding.behind().isBlank())
                        .map(finding -> "- %s, %s: %s"
                                .formatted(
                                        result.measure().number(),
                                        finding.question().asked(),
                                        finding.behind())))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"), lines -> lines.isEmpty() ? "" : "## Behind the figures\n\n" + lines));
    }

    private String tried() {
        return inOrder()
                .filter(result -> result.findings().stream().anyMatch(found -> found.verdict() == Verdict.BAR_MISSED))
                .filter(result -> !result.measure().tried().isBlank())
                .map(result -> "- " + result.measure().number() + ": "
                        + result.measure().tried())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"),
                        lines -> lines.isEmpty() ? "" : "## What was tried where a bar is missed\n\n" + lines));
    }
}
