package org.backstretch.portal.question;

import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Brought;

/** Answers as a form has them. */
public final class TypedAnswers {
    private static final String FIELD = "answer-";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private TypedAnswers() {}

    /** Of a new entry: what is left blank is not said. */
    public static List<Brought.Answered> given(Form form) {
        return all(form).stream().filter(each -> !each.answer().isEmpty()).toList();
    }

    /** What is left blank is taken away. */
    public static List<Brought.Answered> all(Form form) {
        return form.names().stream()
                .filter(name ->
                        name.startsWith(FIELD) && name.substring(FIELD.length()).matches(ID))
                .map(name -> new Brought.Answered(
                        UUID.fromString(name.substring(FIELD.length())),
                        form.value(name).strip()))
                .toList();
    }

    static boolean areIn(Form form) {
        return form.names().stream().anyMatch(name -> name.startsWith(FIELD));
    }
}
