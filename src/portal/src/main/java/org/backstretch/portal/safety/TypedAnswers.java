package org.backstretch.portal.safety;

import org.backstretch.portal.page.Form;

/** Answers as a form has them: each question is a field with its code, and its note another. */
final class TypedAnswers {
    private TypedAnswers() {}

    static Form filled(Checklist checklist) {
        var form = Form.empty();
        checklist
                .questions()
                .forEach(question ->
                        form.with(question.code(), question.answer()).with(question.noteField(), question.note()));
        return form;
    }

    static Checklist.Answers of(Form form, Checklist checklist) {
        var confirm = form.text("confirm");
        if (confirm != null) {
            return Checklist.Answers.confirmed(confirm);
        }
        return new Checklist.Answers(
                null,
                checklist.questions().stream()
                        .filter(question -> form.text(question.code()) != null)
                        .map(question -> new Checklist.Given(
                                question.code(), form.value(question.code()), form.text(question.noteField())))
                        .toList());
    }
}
