package org.backstretch.portal.ownentry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Once;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.OwnEntries;
import org.backstretch.portal.registration.OwnEntry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What somebody may do with an entry, whatever it is opened by. */
@ApplicationScoped
class EntryActs {
    private final OwnEntryPages pages;
    private final OwnEntries entries;

    EntryActs(OwnEntryPages pages, @RestClient OwnEntries entries) {
        this.pages = pages;
        this.entries = entries;
    }

    Response accept(EntryKey key) {
        return pages.act(key, Form.empty(), "accepted", () -> entries.accept(key.who(), key.entry()));
    }

    Response decline(EntryKey key) {
        return pages.act(key, Form.empty(), "declined", () -> entries.decline(key.who(), key.entry()));
    }

    Response withdraw(EntryKey key, Form form) {
        return pages.act(
                key,
                form,
                "withdrawn",
                () -> entries.withdraw(key.who(), key.entry(), new Entry.Withdrawal(form.text("reason"))));
    }

    Response name(EntryKey key, Form form) {
        var company = new OwnEntry.Company(
                form.value("companion").strip(), form.value("spotter").strip());
        return pages.act(key, form, "saved", () -> entries.name(key.who(), key.entry(), company));
    }

    Response replace(EntryKey key, UUID member, Form form) {
        return pages.act(key, form, "asked", () -> entries.replace(key.who(), member, TypedMember.of(form)));
    }

    Response remind(EntryKey key, UUID member, Form form) {
        return pages.act(key, form, "asked", () -> entries.remind(key.who(), form.value(Once.FIELD), member));
    }
}
