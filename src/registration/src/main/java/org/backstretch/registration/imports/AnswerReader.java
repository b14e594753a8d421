package org.backstretch.registration.imports;

import java.util.List;
import java.util.Optional;
import org.backstretch.registration.entry.Brought;
import org.backstretch.registration.question.Question;
import org.backstretch.registration.question.Reading;

/** Reads the cells of a row that answer what its race asks now. */
record AnswerReader(List<Question> questions) {

    /** Empty where nothing is answered. What cannot be read is remarked on. */
    Optional<Brought> read(Row row, List<Remark> remarks) {
        var answers = questions.stream()
                .flatMap(question -> Optional.ofNullable(row.answers().get(question.id()))
                        .flatMap(typed -> answer(question, typed, remarks))
                        .stream())
                .toList();
        return Optional.of(Brought.ofAnswers(answers)).filter(any -> !answers.isEmpty());
    }

    private static Optional<Brought.Answered> answer(Question question, String typed, List<Remark> remarks) {
        return switch (question.read(typed)) {
            case Reading.Fit(var words) -> Optional.of(new Brought.Answered(question.id(), words));
            case Reading.Unfit unfit -> {
                remarks.add(Remark.ofAnswer(question.label(), CellReader.shown(typed), unfit));
                yield Optional.empty();
            }
        };
    }
}
