package org.backstretch.registration.match;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.organizer.Accounts;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * To whom an account leads, for an admin.
 *
 * @param addresses those that were proven by any account that leads there
 * @param entries how many are theirs
 * @param roles which of admin and organizer one of the accounts has
 * @param events how many events are owned by one of them
 */
@Schema(name = "Account")
public record AccountView(
        UUID person,
        @Schema(examples = "Ada Reyes") String name,
        @Nullable LocalDate birthDate,
        List<String> addresses,
        long entries,
        List<String> roles,
        long events) {

    static AccountView of(Person person, Accounts accounts) {
        return new AccountView(
                person.id(),
                (person.givenName() + " " + person.familyName()).strip(),
                person.birthDate().orElse(null),
                person.addresses().stream().sorted().toList(),
                Entry.count("personId", person.id()),
                person.accounts().stream()
                        .flatMap(account -> accounts.officesOf(account).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Event.count("organizer in ?1", person.accounts()));
    }

    /** Whether more hangs on it than somebody's own entries. */
    boolean holdsOffice() {
        return !roles.isEmpty() || events > 0;
    }

    /** What hangs on it, as the end of a sentence. */
    String offices() {
        return Stream.concat(
                        roles.stream().map(role -> "has the role " + role),
                        Stream.of(events)
                                .filter(count -> count > 0)
                                .map(count -> count == 1 ? "organizes an event" : "organizes " + count + " events"))
                .collect(joining(" and "));
    }
}
