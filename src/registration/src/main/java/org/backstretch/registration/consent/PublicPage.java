package org.backstretch.registration.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.athletics.PublicName;
import org.backstretch.contracts.EventFact;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.person.Person;

/**
 * What somebody lets everybody see of her races.
 *
 * @param races the newest first
 */
record PublicPage(Person person, List<Entry> races) {
    private static final int MOST = 200;

    static PublicPage of(Person person) {
        var entries = entries(person);
        var agreed = Consent.givenAmong(entries.stream().map(Entry::id).toList(), ConsentKind.PUBLIC_PROFILE);
        return new PublicPage(
                person,
                entries.stream()
                        .filter(entry -> agreed.contains(entry.id()) && isShown(entry))
                        .toList());
    }

    static List<Entry> entries(Person person) {
        return Entry.<Entry>find("personId = ?1 order by id desc", person.id())
                .page(0, MOST)
                .list();
    }

    private static boolean isShown(Entry entry) {
        return entry.status().takesPart()
                && entry.publicNameStyle() != PublicName.ANONYMOUS
                && entry.race().event().status() != EventFact.Status.DRAFT;
    }

    /**
     * Over all races together no more of the name than in the most reserved of them: this page would tell who is meant there.
     * Empty where there is no page, for nothing is agreed to or nobody is to be named.
     */
    Optional<String> name(LocalDate today) {
        return Stream.of(races.stream().map(Entry::publicNameStyle).toList(), List.of(person.publicNameStyle(today)))
                .flatMap(Collection::stream)
                .max(PublicName::compareTo)
                .filter(style -> style != PublicName.ANONYMOUS && !races.isEmpty())
                .map(style -> style.of(person.givenName(), person.familyName()));
    }
}
