package org.backstretch.portal.question;

import java.util.List;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Race;

/** A question as a form has it. */
final class TypedQuestion {
    private TypedQuestion() {}

    static Form blank() {
        return Form.empty().with("kind", Question.Kind.CHOICE);
    }

    static Form filled(Question question) {
        var races = question.races();
        return Form.empty()
                .with("kind", question.kind())
                .with("label", question.label())
                .with("hint", question.note())
                .with("required", question.required() ? "yes" : "")
                .with("options", String.join("\n", question.choices()))
                .withAll("races", races == null ? List.of() : races);
    }

    /** A line of options that is empty is none. */
    static Question.Details of(Form form, Event event) {
        return new Question.Details(
                form.text("kind"),
                form.text("label"),
                form.text("hint"),
                form.has("required", "yes"),
                form.value("options")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                event.programme().stream()
                        .map(Race::id)
                        .filter(race -> form.has("races", race))
                        .toList());
    }
}
