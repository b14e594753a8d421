package org.backstretch.portal.award;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.results.Prizes;
import org.backstretch.portal.results.Prizes.Planned;
import org.backstretch.portal.results.Prizes.Step;
import org.backstretch.portal.service.Refused;
import org.jspecify.annotations.Nullable;

/** Award lists as a form has them: a row each, of which an empty name is none. */
final class TypedLists {
    private static final int SPARE = 2;
    private static final int MOST = 50;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern STEP = Pattern.compile("([0-9]{1,6}):([0-9]{1,4})");
    private static final Pattern GAP = Pattern.compile("[\\s,;]+");
    private static final Pattern REFUSED = Pattern.compile("lists\\[([0-9]+)]\\..*");

    private final List<Row> rows;
    private final Map<Integer, String> problems = new HashMap<>();

    private TypedLists(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * A row of the form.
     *
     * @param depth 3, or 1:1 5:2 for one prize from one starter and two from five
     * @param problem empty for none
     */
    public record Row(
            int number,
            String name,
            String kind,
            String direction,
            String category,
            String depth,
            boolean leavesOut,
            String problem) {

        static Row of(int number, Planned planned) {
            return new Row(
                    number,
                    planned.name(),
                    orEmpty(planned.kind()),
                    orEmpty(planned.direction()),
                    orEmpty(planned.category()),
                    depth(planned),
                    planned.leavesOutWinners(),
                    "");
        }

        static Row of(int number, Form form) {
            return new Row(
                    number,
                    form.value("name-" + number).strip(),
                    form.value("kind-" + number),
                    form.value("direction-" + number),
                    form.value("category-" + number),
                    form.value("depth-" + number).strip(),
                    form.has("leavesOut-" + number, "yes"),
                    "");
        }

        static Row empty(int number) {
            return new Row(number, "", "SEX", "", "", "3", true, "");
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        private static String depth(Planned planned) {
            return planned.byStarters() == null
                    ? String.valueOf(planned.prizes() == null ? 3 : planned.prizes())
                    : planned.byStarters().stream()
                            .map(step -> step.starters() + ":" + step.prizes())
                            .collect(joining(" "));
        }

        Row wrong(String sentence) {
            return new Row(number, name, kind, direction, category, depth, leavesOut, sentence);
        }

        boolean isUsed() {
            return !name.isEmpty();
        }

        /** Empty where the depth cannot be read. */
        Optional<Planned> planned() {
            if (NUMBER.matcher(depth).matches()) {
                return Optional.of(planned(Integer.valueOf(depth), null));
            }
            var steps = Arrays.stream(GAP.split(depth)).map(STEP::matcher).toList();
            if (depth.isEmpty() || !steps.stream().allMatch(step -> step.matches())) {
                return Optional.empty();
            }
            return Optional.of(planned(
                    null,
                    steps.stream()
                            .map(step -> new Step(Integer.parseInt(step.group(1)), Integer.parseInt(step.group(2))))
                            .toList()));
        }

        private Planned planned(@Nullable Integer prizes, @Nullable List<Step> steps) {
            return new Planned(
                    name,
                    kind,
                    direction.isEmpty() ? null : direction,
                    kind.equals("CATEGORY") && !category.isEmpty() ? category : null,
                    prizes,
                    steps,
                    leavesOut);
        }
    }

    static TypedLists of(Prizes prizes) {
        return new TypedLists(IntStream.range(0, prizes.plan().size())
                .mapToObj(i -> Row.of(i, prizes.plan().get(i)))
                .toList());
    }

    static TypedLists of(Form form) {
        return new TypedLists(IntStream.range(0, MOST)
                .mapToObj(i -> Row.of(i, form))
                .filter(Row::isUsed)
                .toList());
    }

    /** With what is wrong, and two rows more. */
    List<Row> shown() {
        var shown = new ArrayList<Row>();
        for (var row : rows) {
            var number = shown.size();
            var renumbered = new Row(
                    number, row.name(), row.kind(), row.direction(), row.category(), row.depth(), row.leavesOut(), "");
            shown.add(renumbered.wrong(problems.getOrDefault(number, "")));
        }
        IntStream.range(0, SPARE).forEach(i -> shown.add(Row.empty(shown.size())));
        return shown;
    }

    /** Empty where something has to be mended first. */
    Optional<Prizes.Plan> plan() {
        var lists = new ArrayList<Planned>();
        for (int i = 0; i < rows.size(); i++) {
            var number = i;
            rows.get(i)
                    .planned()
                    .ifPresentOrElse(
                            lists::add,
                            () -> problems.put(
                                    number, "Write how many prizes, or 1:1 5:2: one from one starter, two from five."));
        }
        return problems.isEmpty() ? Optional.of(new Prizes.Plan(lists)) : Optional.empty();
    }

    void refused(Refused refused) {
        var place =
                REFUSED.matcher(Optional.ofNullable(refused.problem().field()).orElse(""));
        if (place.matches()) {
            problems.put(Integer.valueOf(place.group(1)), refused.problem().sentence());
        }
    }
}
