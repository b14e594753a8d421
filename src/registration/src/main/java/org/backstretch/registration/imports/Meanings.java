package org.backstretch.registration.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.registration.question.Question;
import org.backstretch.registration.sheet.Headings;

/**
 * What the columns of a file mean: a field of an entry, or a question that the race asks. Either goes by its label; where a
 * question is called like a field, the field is meant.
 *
 * @param said what somebody has said of plain headings
 * @param questions of the race
 */
record Meanings(Map<String, String> said, List<Question> questions) {

    /** What somebody may have said of a heading: that it means nothing here. */
    static final String NOTHING = "nothing";

    /** Empty for a column that is passed over. */
    Optional<String> of(String heading) {
        return Optional.ofNullable(said.get(Headings.plain(heading)))
                .filter(this::isKnown)
                .or(() -> Field.of(heading).map(Field::label))
                .or(() -> questions.stream()
                        .filter(question -> question.isCalled(heading))
                        .map(Question::label)
                        .findFirst())
                .filter(label -> !label.equals(NOTHING));
    }

    /** Whether a column may mean that. What was said at another event may be a question that this one does not ask. */
    boolean isKnown(String label) {
        return label.equals(NOTHING) || labels().contains(label);
    }

    List<String> labels() {
        return Stream.concat(
                        Arrays.stream(Field.values()).map(Field::label),
                        questions.stream().map(Question::label))
                .toList();
    }

    Optional<Question> question(String label) {
        return Field.named(label).isPresent()
                ? Optional.empty()
                : questions.stream()
                        .filter(question -> question.label().equals(label))
                        .findFirst();
    }

    /** Where each meaning stands; the first column of that kind counts, of the legs of a relay all of them. */
    Map<String, List<Integer>> places(List<String> headings) {
        var places = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < headings.size(); i++) {
            var column = i;
            of(headings.get(i))
                    .filter(label -> repeats(label) || !places.containsKey(label))
                    .ifPresent(label -> places.computeIfAbsent(label, any -> new ArrayList<>())
                            .add(column));
        }
        return places;
    }

    private static boolean repeats(String label) {
        return Field.named(label).filter(Field::repeats).isPresent();
    }
}
