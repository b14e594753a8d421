package org.backstretch.portal.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.ownentry.EntryKey;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What entries are asked, for the pages that show or change it. */
@ApplicationScoped
public class Answers {
    private final Questions questions;
    private final OwnAnswers answers;

    Answers(@RestClient Questions questions, @RestClient OwnAnswers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** What whoever enters a race is asked. */
    public List<Question> askedIn(UUID event, UUID race) {
        return questions.of(event).stream()
                .filter(question -> question.isAskedIn(race))
                .toList();
    }

    /** None for officials, who need not know, and where nothing is known of them: a page of an entry is more than that. */
    public EntryAnswers of(EntryKey key) {
        try {
            return answers.of(key.who(), key.entry());
        } catch (Refused refused) {
            if (refused.is(403) || refused.is(404)) {
                return new EntryAnswers(key.entry(), false, List.of());
            }
            throw refused;
        }
    }

    public void change(EntryKey key, Form form) {
        answers.change(key.who(), key.entry(), new OwnAnswers.Given(TypedAnswers.all(form)));
    }
}
