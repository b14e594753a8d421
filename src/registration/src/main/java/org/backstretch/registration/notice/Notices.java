package org.backstretch.registration.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.entry.EntryMoved;
import org.backstretch.registration.mail.Mails;

/** Mails whoever an entry concerns when it moves, in the transaction that moves it. */
@ApplicationScoped
class Notices {
    private final Readers readers;
    private final Mails mails;

    Notices(Readers readers, Mails mails) {
        this.readers = readers;
        this.mails = mails;
    }

    void follow(@Observes EntryMoved moved) {
        var entry = moved.entry();
        var race = entry.race();
        Notice.of(moved)
                .ifPresent(notice -> readers.of(entry)
                        .forEach(reader -> mails.post(
                                reader.address(),
                                race.name() + ": " + notice.subject(),
                                notice.text(entry, reader.page()),
                                race.event().id())));
    }
}
