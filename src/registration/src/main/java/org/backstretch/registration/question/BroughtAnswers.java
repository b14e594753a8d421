package org.backstretch.registration.question;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.backstretch.registration.entry.Brought;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Receiver;

/** Answers that come with a new entry. */
@ApplicationScoped
@Priority(1)
class BroughtAnswers implements Receiver {
    private final Answers answers;

    BroughtAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void receive(Entry entry, Brought brought) {
        answers.begin(entry, Optional.ofNullable(brought.answers()).orElse(List.of()));
    }
}
