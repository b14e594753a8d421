package org.backstretch.registration.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.person.Person;

/** Oneself as a runner: what is known of the person, completed by what the form says. */
final class MyRunner {
    private MyRunner() {}

    static Runner of(Person me, EntryForm form, Optional<UUID> club, Clock clock) {
        var sex = me.sex()
                .or(() -> Optional.ofNullable(form.sex()))
                .orElseThrow(() -> new Invalid("sex", "To enter, say your sex class: F, M or X."));
        var born = me.birthDate()
                .or(() -> Optional.ofNullable(form.birthDate()))
                .orElseThrow(
                        () -> new Invalid("birthDate", "To enter, say your birth date. The public never sees it."));
        me.complete(sex, born, LocalDate.now(clock));
        return new Runner(
                me.givenName(),
                me.familyName(),
                sex,
                Optional.of(born),
                club,
                me.email(),
                Optional.ofNullable(form.nation()).filter(nation -> !nation.isEmpty()));
    }
}
