package org.backstretch.registration.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.merge.Joined;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.merge.Parted;

/** A person who turned out to be another says so, until the two are parted. */
@ApplicationScoped
class MergedPeople {
    private final Facts facts;

    MergedPeople(Facts facts) {
        this.facts = facts;
    }

    void follow(@Observes Joined joined) {
        if (joined.isOf(Kind.PERSON)) {
            become(joined.merged(), Optional.of(joined.survivor()));
        }
    }

    void follow(@Observes Parted parted) {
        if (parted.isOf(Kind.PERSON)) {
            parted.merged().ifPresent(merged -> become(merged, Optional.empty()));
        }
    }

    private void become(UUID merged, Optional<UUID> survivor) {
        var person = Person.locked(merged);
        facts.change(person, () -> person.mergeInto(survivor));
    }
}
