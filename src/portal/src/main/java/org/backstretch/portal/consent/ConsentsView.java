package org.backstretch.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.backstretch.portal.page.Form;

/**
 * One entry's consents on a page.
 *
 * @param own the runner's page; else the desk's, with paper in hand
 * @param linked shown to whoever has the link of the entry and no account
 * @param here the address of the page
 */
@CheckedTemplate(basePath = "consent", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConsentsView(EntryConsents asked, Consents.Contact contact, boolean own, boolean linked, String here, Form form)
        implements TemplateInstance {

    static ConsentsView ofRunner(EntryConsents asked, Consents.Contact contact, Form form) {
        return new ConsentsView(
                asked,
                contact,
                true,
                false,
                "/me/entries/" + asked.entryId() + "/consents",
                filled(asked, contact, form));
    }

    static ConsentsView byLink(EntryConsents asked, Consents.Contact contact, String token, Form form) {
        return new ConsentsView(
                asked,
                contact,
                true,
                true,
                "/links/" + token + "/entry/consents",
                filled(asked, contact, form));
    }

    static ConsentsView atDesk(EntryConsents asked, Consents.Contact contact, Form form) {
        return new ConsentsView(
                asked,
                contact,
                false,
                false,
                "/organizer/entries/" + asked.entryId() + "/consents",
                filled(asked, contact, form));
    }

    /** What was typed stays; what was not begins with what is known. */
    private static Form filled(EntryConsents asked, Consents.Contact contact, Form form) {
        if (form.all("publicNameStyle").isEmpty()) {
            form.with("publicNameStyle", asked.publicNameStyle());
        }
        if (form.all("phone").isEmpty()) {
            form.with("name", contact.name()).with("phone", contact.phone());
        }
        return form;
    }
}
