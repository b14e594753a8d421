package org.backstretch.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.OwnEntry;

/**
 * One entry's consents on a page.
 *
 * @param own the runner's page; else the desk's, with paper in hand
 * @param linked shown to whoever has the link of the entry and no account
 * @param member of a team, who has no entry of her own: how she is shown is asked elsewhere
 * @param members of the team, where it is one and the desk asks
 * @param here the address of the page, and of the one before
 */
@CheckedTemplate(basePath = "consent", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConsentsView(
        EntryConsents asked,
        boolean own,
        boolean linked,
        boolean member,
        List<OwnEntry.Member> members,
        String here,
        String back,
        Form form)
        implements TemplateInstance {

    static ConsentsView ofRunner(EntryConsents asked, Consents.Contact contact, Form form) {
        return new ConsentsView(
                asked,
                true,
                false,
                false,
                List.of(),
                "/me/entries/" + asked.entryId() + "/consents",
                "/me/entries/" + asked.entryId(),
                filled(asked, contact, form));
    }

    static ConsentsView byLink(EntryConsents asked, Consents.Contact contact, String token, Form form) {
        return new ConsentsView(
                asked,
                true,
                true,
                false,
                List.of(),
                "/links/" + token + "/entry/consents",
                "/links/" + token + "/entry",
                filled(asked, contact, form));
    }

    static ConsentsView ofMember(
            EntryConsents asked, Consents.Contact contact, MemberConsentsPages.Key key, Form form) {
        var back = key.own() ? key.page() : "/organizer/entries/" + asked.entryId() + "/consents";
        return new ConsentsView(
                asked, key.own(), false, true, List.of(), key.here(), back, filled(asked, contact, form));
    }

    static ConsentsView atDesk(
            EntryConsents asked, List<OwnEntry.Member> members, Consents.Contact contact, Form form) {
        return new ConsentsView(
                asked,
                false,
                false,
                false,
                members,
                "/organizer/entries/" + asked.entryId() + "/consents",
                "/organizer/entries/" + asked.entryId(),
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
