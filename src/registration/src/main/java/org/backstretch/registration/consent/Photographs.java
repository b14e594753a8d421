package org.backstretch.registration.consent;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Need;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;

/** Who is not to be photographed, for those who work on an event that asks. */
@ApplicationScoped
public class Photographs {
    private final List<Consenters> all;

    Photographs(@All List<Consenters> all) {
        this.all = all;
    }

    /** Those of these entries of an event whose runner has not agreed; a team is one of them if one of its members has not. */
    public Set<UUID> unwanted(Event event, List<Entry> entries) {
        if (ConsentTerms.of(event).need(ConsentKind.PHOTO) == Need.NOT_ASKED) {
            return Set.of();
        }
        var agreed = Consent.givenAmong(entries.stream().map(Entry::id).toList(), ConsentKind.PHOTO);
        return entries.stream()
                .filter(entry -> entry.isOfMembers() ? !haveAllAgreed(entry) : !agreed.contains(entry.id()))
                .map(Entry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean haveAllAgreed(Entry team) {
        return all.stream()
                .flatMap(each -> each.of(team).stream())
                .allMatch(member -> Consent.isGiven(member, ConsentKind.PHOTO));
    }
}
