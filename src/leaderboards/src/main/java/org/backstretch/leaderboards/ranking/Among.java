package org.backstretch.leaderboards.ranking;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.athletics.Sex;
import org.backstretch.leaderboards.board.PathSafe;
import org.backstretch.leaderboards.mark.RunnersMark;

/**
 * Who is compared on one ranking of a field: one best mark of each runner.
 *
 * @param category empty for everybody of the sex
 * @param season a calendar year; empty for all time
 */
record Among(Sex sex, Optional<String> category, OptionalInt season) {

    /** All rankings that a mark stands for. */
    static Stream<Among> of(RunnersMark mark) {
        var season = OptionalInt.of(mark.official().season());
        return ofAllTime(mark).flatMap(each -> Stream.of(each, new Among(each.sex, each.category, season)));
    }

    /** Those for which records are kept. */
    static Stream<Among> ofAllTime(RunnersMark mark) {
        var sex = mark.entry().sex();
        return Stream.concat(
                Stream.of(new Among(sex, Optional.empty(), OptionalInt.empty())),
                Stream.ofNullable(mark.entry().category())
                        .map(category -> new Among(sex, Optional.of(category), OptionalInt.empty())));
    }

    boolean includes(RunnersMark mark) {
        return of(mark).anyMatch(this::equals);
    }

    /** Sex and category, safe in a path: F, F.45~2b. */
    String group() {
        return sex + category.map(code -> "." + PathSafe.of(code)).orElse("");
    }

    /** The view of a ranking: F.all, F.45~2b.2026. */
    String view() {
        return group() + "." + period();
    }

    private String period() {
        return season.isPresent() ? Integer.toString(season.getAsInt()) : "all";
    }

    /** Rankings are offered in the order of these: all time first, then the newest season; everybody before categories. */
    String order() {
        int age = season.isPresent() ? 1_000_000 - season.getAsInt() : 0;
        return "%07d.%s".formatted(age, group());
    }

    /** As people read it: women, F45, 2026. */
    String text() {
        return Stream.of(
                        Stream.of(sexText()),
                        category.stream(),
                        season.isPresent() ? Stream.of(period()) : Stream.<String>of())
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }

    private String sexText() {
        return switch (sex) {
            case F -> "women";
            case M -> "men";
            case X -> "open";
        };
    }
}
