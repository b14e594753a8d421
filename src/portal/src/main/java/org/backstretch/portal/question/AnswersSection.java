package org.backstretch.portal.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.portal.ownentry.EntryKey;
import org.backstretch.portal.ownentry.EntrySection;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.OwnEntry;

/** What the organizer asks, on the page of the entry. */
@ApplicationScoped
class AnswersSection implements EntrySection {
    private final Answers answers;

    AnswersSection(Answers answers) {
        this.answers = answers;
    }

    @CheckedTemplate(basePath = "question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswersOfEntry(EntryKey key, EntryAnswers answers, boolean mayChange, Form form)
            implements TemplateInstance {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<TemplateInstance> of(OwnEntry entry, EntryKey key, Form form) {
        var known = answers.of(key);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswersOfEntry(
                        key,
                        known,
                        known.mayChange() && entry.isActive() && !known.asked().isEmpty(),
                        form.isWrong() && TypedAnswers.areIn(form) ? form : known.filled()));
    }
}
