package org.backstretch.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Refused;

/**
 * What a parent or guardian reads and answers, whoever of theirs runs.
 *
 * @param asked of the one who runs
 * @param keep what the guardian says to it
 * @param here the address of the page
 */
record GuardianSheet(Supplier<EntryConsents> asked, Consumer<Answers> keep, String here) {

    /** @param open what can still be agreed to; the rest is the runner's own */
    @CheckedTemplate(basePath = "consent", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Guardian(EntryConsents asked, List<EntryConsents.Item> open, String here, Form form)
            implements TemplateInstance {}

    TemplateInstance show() {
        return show(Form.empty());
    }

    private TemplateInstance show(Form form) {
        var consents = asked.get();
        return new Guardian(consents, consents.openToGuardian(), here, form);
    }

    Response answer(Form form) {
        var answers = Answers.of(form);
        if (answers.saysNothing()) {
            return Answer.again(show(form.wrong("consents", "Tick what you agree to; nothing was changed.")));
        }
        return keep(form, "agreed", answers);
    }

    Response withdraw(Kind kind, Form form) {
        return keep(form, "consent-taken-back", Answers.withdrawing(kind, form.text("givenBy")));
    }

    private Response keep(Form form, String done, Answers answers) {
        try {
            keep.accept(answers);
            return Answer.go(here + "?done=" + done);
        } catch (Refused refused) {
            return Answer.again(show(form.refused(refused)));
        }
    }
}
