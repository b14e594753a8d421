package org.backstretch.portal.ownentry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.OwnEntries;
import org.backstretch.portal.registration.OwnEntry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The members of a relay team, to its captain. */
@ApplicationScoped
class MembersSection implements EntrySection {
    private final OwnEntries entries;

    MembersSection(@RestClient OwnEntries entries) {
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "ownentry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Members(EntryKey key, List<OwnEntry.Member> members, boolean canChange, Form form)
            implements TemplateInstance {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<TemplateInstance> of(OwnEntry entry, EntryKey key, Form form) {
        var members = entries.members(key.who(), entry.id());
        return members.isEmpty() ? Optional.empty() : Optional.of(new Members(key, members, entry.isActive(), form));
    }
}
