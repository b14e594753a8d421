package org.backstretch.portal.entering;

import java.util.List;
import java.util.Optional;
import org.backstretch.portal.consent.Answers;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.question.TypedAnswers;
import org.backstretch.portal.registration.Brought;
import org.backstretch.portal.registration.Discount;
import org.jspecify.annotations.Nullable;

/** What was said along with an entry, as a form has it. */
final class TypedBrought {
    private TypedBrought() {}

    /** Null where nothing was. */
    static @Nullable Brought of(Form form) {
        return Brought.of(TypedAnswers.given(form), discount(form), consents(form));
    }

    private static Discount.@Nullable Code discount(Form form) {
        return Optional.ofNullable(form.text("code")).map(Discount.Code::new).orElse(null);
    }

    private static List<Brought.Agreed> consents(Form form) {
        return Answers.of(form).answers().stream()
                .map(said -> new Brought.Agreed(said.kind().name(), said.answer(), said.version()))
                .toList();
    }
}
