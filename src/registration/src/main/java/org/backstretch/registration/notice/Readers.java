package org.backstretch.registration.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.person.Person;

/** Who is told of an entry: its runner, and whoever entered her. */
@ApplicationScoped
class Readers {
    private final Links links;

    Readers(Links links) {
        this.links = links;
    }

    /** Each mailbox once; who has an account signs in, everybody else gets a link. */
    List<Reader> of(Entry entry) {
        var keeper = entry.keeper().flatMap(Person::ofAccount);
        var accounts = Stream.concat(entry.personId().map(id -> Person.<Person>findById(id)).stream(), keeper.stream())
                .map(Person::email)
                .flatMap(Optional::stream)
                .map(Address::of)
                .flatMap(Optional::stream)
                .distinct()
                .map(address -> new Reader(address, links.page("/me/entries/" + entry.id())))
                .toList();
        return Stream.concat(accounts.stream(), withoutAccount(entry, accounts).stream())
                .toList();
    }

    private Optional<Reader> withoutAccount(Entry entry, List<Reader> accounts) {
        if (entry.personId().isPresent()) {
            return Optional.empty();
        }
        return entry.email()
                .flatMap(Address::of)
                .filter(address -> accounts.stream()
                        .noneMatch(reader -> reader.address().key().equals(address.key())))
                .map(address -> new Reader(address, links.make(Purpose.ENTRY, entry.id(), address)));
    }
}
