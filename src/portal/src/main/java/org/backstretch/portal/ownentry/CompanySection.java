package org.backstretch.portal.ownentry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.OwnEntries;
import org.backstretch.portal.registration.OwnEntry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who goes beside the runner. */
@ApplicationScoped
class CompanySection implements EntrySection {
    private final OwnEntries entries;

    CompanySection(@RestClient OwnEntries entries) {
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "ownentry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Company(EntryKey key, Form form) implements TemplateInstance {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<TemplateInstance> of(OwnEntry entry, EntryKey key, Form form) {
        if (!entry.isActive()) {
            return Optional.empty();
        }
        var known = entries.company(key.who(), entry.id());
        return Optional.of(new Company(
                key,
                form.isWrong() && form.names().contains("companion")
                        ? form
                        : Form.empty().with("companion", known.companion()).with("spotter", known.spotter())));
    }
}
