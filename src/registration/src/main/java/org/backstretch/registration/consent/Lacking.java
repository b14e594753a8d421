package org.backstretch.registration.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;

/** What an entry lacks of one kind of consent. */
record Lacking(ConsentKind kind, String code, String sentence) {

    Optional<Missing> of(Entry entry) {
        return Consent.isGiven(entry.id(), kind) ? Optional.empty() : Optional.of(new Missing(code, sentence, true));
    }

    /** Only where the event asks for it. */
    Optional<Missing> ifAsked(Entry entry) {
        return ConsentTerms.of(entry.race().event()).need(kind) == Need.REQUIRED ? of(entry) : Optional.empty();
    }

    /** The same of many, by entry. */
    Map<UUID, Missing> of(Collection<Entry> entries) {
        var given = Consent.givenAmong(entries.stream().map(Entry::id).toList(), kind);
        return entries.stream()
                .map(Entry::id)
                .filter(id -> !given.contains(id))
                .collect(toMap(id -> id, id -> new Missing(code, sentence, true)));
    }

    Map<UUID, Missing> ifAsked(Collection<Entry> entries) {
        return of(entries.stream().collect(groupingBy(entry -> entry.race().event())).entrySet().stream()
                .filter(each -> ConsentTerms.of(each.getKey()).need(kind) == Need.REQUIRED)
                .flatMap(each -> each.getValue().stream())
                .toList());
    }
}
