package org.backstretch.portal.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Advancing;
import org.backstretch.portal.results.LanePlan;
import org.backstretch.portal.service.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Heats and lanes as somebody typed them: {@code lane-} and {@code heat-} with the id of each entry.
 *
 * @param now as they are
 * @param problems by entry
 */
record TypedLanes(LanePlan now, Form form, Map<UUID, String> problems) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?|100");
    private static final Pattern REFUSED = Pattern.compile("given\\[([0-9]+)]\\..*");
    private static final Pattern GAP = Pattern.compile("[\\s;]+");

    /** A heat with a row for each of its runners. */
    public record Heat(LanePlan.Heat heat, List<Row> rows) {}

    /** @param problem empty for none */
    public record Row(LanePlan.Runner runner, String heat, String lane, String problem) {
        public boolean runsIn(UUID wave) {
            return heat.equals(wave.toString());
        }
    }

    static TypedLanes of(LanePlan now, Form form) {
        return new TypedLanes(now, form, new LinkedHashMap<>());
    }

    List<Heat> heats() {
        return now.heats().stream()
                .map(heat -> new Heat(
                        heat,
                        heat.entries().stream().map(each -> row(heat, each)).toList()))
                .toList();
    }

    private Row row(LanePlan.Heat heat, LanePlan.Runner runner) {
        var isTyped = form.has("act", "hand");
        var lane = runner.lane() == null ? "" : runner.lane().toString();
        return new Row(
                runner,
                wave(heat, runner).toString(),
                isTyped ? form.value("lane-" + runner.entryId()) : lane,
                problems.getOrDefault(runner.entryId(), ""));
    }

    private UUID wave(LanePlan.Heat heat, LanePlan.Runner runner) {
        var typed = form.value("heat-" + runner.entryId());
        return now.heats().stream()
                .map(LanePlan.Heat::waveId)
                .filter(wave -> wave.toString().equals(typed))
                .findFirst()
                .orElse(heat.waveId());
    }

    /** Empty where a lane cannot be read. */
    Optional<LanePlan.Wanted> wanted() {
        var given = new ArrayList<LanePlan.Given>();
        for (var heat : now.heats()) {
            for (var runner : heat.entries()) {
                var typed = form.text("lane-" + runner.entryId());
                if (typed != null && NUMBER.matcher(typed).matches()) {
                    given.add(new LanePlan.Given(runner.entryId(), wave(heat, runner), Integer.parseInt(typed)));
                } else if (typed != null) {
                    problems.put(runner.entryId(), "A lane is a number from 1 to 100.");
                }
            }
        }
        return problems.isEmpty()
                ? Optional.of(new LanePlan.Wanted("HAND", null, null, null, given, form.text("reason")))
                : Optional.empty();
    }

    /** Says at the row of somebody what the service says of a lane. */
    void refused(LanePlan.Wanted wanted, Refused refused) {
        form.refused(refused);
        var field = Optional.ofNullable(refused.problem().field()).orElse("");
        var place = REFUSED.matcher(field);
        if (place.matches() && wanted.given() != null) {
            var entry = wanted.given().get(Integer.parseInt(place.group(1))).entryId();
            problems.put(entry, refused.problem().sentence());
        }
    }

    /** Who was put into another heat. */
    Optional<Advancing.Heats> moved() {
        var moved = now.heats().stream()
                .flatMap(heat -> heat.entries().stream()
                        .filter(runner -> !wave(heat, runner).equals(heat.waveId()))
                        .map(runner -> Map.entry(wave(heat, runner), runner.entryId())))
                .toList();
        return heats(moved);
    }

    /** Who would be in another heat by a plan. */
    static Optional<Advancing.Heats> moved(LanePlan plan) {
        return heats(plan.heats().stream()
                .flatMap(heat -> heat.entries().stream()
                        .filter(LanePlan.Runner::moves)
                        .map(runner -> Map.entry(heat.waveId(), runner.entryId())))
                .toList());
    }

    private static Optional<Advancing.Heats> heats(List<Map.Entry<UUID, UUID>> moved) {
        var byWave = moved.stream()
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
        return byWave.isEmpty()
                ? Optional.empty()
                : Optional.of(new Advancing.Heats(byWave.entrySet().stream()
                        .map(each -> new Advancing.Heat(each.getKey(), each.getValue()))
                        .toList()));
    }

    /** What is to be computed. Marks are lines of a bib and a time. */
    static Optional<LanePlan.Wanted> computed(Form form) {
        var marks = new ArrayList<LanePlan.Mark>();
        for (var line : form.value("marks").lines().map(String::strip).toList()) {
            var parts = GAP.split(line, 2);
            if (parts.length == 2) {
                marks.add(new LanePlan.Mark(parts[0], parts[1].strip()));
            } else if (!line.isEmpty()) {
                form.wrong("marks", "\"" + line + "\" has no mark. Write the bib, a blank, and the time.");
            }
        }
        return form.isWrong()
                ? Optional.empty()
                : Optional.of(new LanePlan.Wanted(
                        form.value("way"),
                        form.text("lanes"),
                        orNone(marks),
                        form.text("seed"),
                        null,
                        form.text("reason")));
    }

    private static @Nullable List<LanePlan.Mark> orNone(List<LanePlan.Mark> marks) {
        return marks.isEmpty() ? null : marks;
    }
}
