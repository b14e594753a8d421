package org.backstretch.portal.ownentry;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.OwnEntries;
import org.backstretch.portal.registration.OwnEntry;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The page of an entry, whatever it is opened by. */
@ApplicationScoped
public class OwnEntryPages {
    private final Registration registration;
    private final OwnEntries entries;
    private final List<EntrySection> sections;
    private final Clock clock;

    OwnEntryPages(
            @RestClient Registration registration,
            @RestClient OwnEntries entries,
            @All List<EntrySection> sections,
            Clock clock) {
        this.registration = registration;
        this.entries = entries;
        this.sections = sections;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "ownentry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnEntryView(
            Race race,
            OwnEntry entry,
            EntryKey key,
            List<OwnEntry.Missing> missing,
            boolean needsConsent,
            boolean needsAnswers,
            Optional<OwnEntry.WaitingList> waiting,
            List<RawString> parts,
            boolean mayLeave,
            Form form)
            implements TemplateInstance {}

    public TemplateInstance show(EntryKey key) {
        return show(key, Form.empty());
    }

    private TemplateInstance show(EntryKey key, Form form) {
        var entry = entries.get(key.who(), key.entry());
        var race = registration.race(entry.raceId());
        var isAhead = entry.isActive() && !hasBegun(race);
        var missing = isAhead ? entries.missing(key.who(), key.entry()) : List.<OwnEntry.Missing>of();
        return new OwnEntryView(
                race,
                entry,
                key,
                missing,
                missing.stream().anyMatch(OwnEntry.Missing::isConsent),
                missing.stream().anyMatch(OwnEntry.Missing::isAnswer),
                entry.isWaiting() ? Optional.of(entries.waitingList(entry.raceId())) : Optional.empty(),
                parts(key, entry, form),
                isAhead,
                form);
    }

    /** Nobody withdraws from a race that has begun, or brings what was missing. */
    private boolean hasBegun(Race race) {
        return race.firstStart()
                .filter(start -> start.isBefore(clock.instant()))
                .isPresent();
    }

    private List<RawString> parts(EntryKey key, OwnEntry entry, Form form) {
        return sections.stream()
                .sorted(Comparator.comparing(EntrySection::order))
                .map(section -> section.of(entry, key, form))
                .flatMap(Optional::stream)
                .map(part -> new RawString(part.render()))
                .toList();
    }

    /**
     * Does what a form asks for, and shows the page again: with what was done, or with what was typed and why not.
     *
     * @param done the word for what is done, of {@link org.backstretch.portal.page.Done}
     */
    public Response act(EntryKey key, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go(key.page() + "?done=" + done);
        } catch (Refused refused) {
            return Answer.again(show(key, form.refused(refused)));
        }
    }
}
