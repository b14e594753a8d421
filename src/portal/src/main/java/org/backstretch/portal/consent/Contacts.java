package org.backstretch.portal.consent;

import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Refused;

/** Whom to call about an entry; nobody, where that was not said. */
final class Contacts {
    private static final Consents.Contact NOBODY = new Consents.Contact("", "");

    private Contacts() {}

    static Consents.Contact of(Consents consents, UUID entry) {
        try {
            return consents.contact(entry);
        } catch (Refused unknown) {
            if (unknown.is(404)) {
                return NOBODY;
            }
            throw unknown;
        }
    }

    /** Two empty fields: call nobody. */
    static void keep(Consents consents, UUID entry, Form form) {
        var contact = new Consents.Contact(form.text("name"), form.text("phone"));
        if (contact.name() == null && contact.phone() == null) {
            consents.callNobody(entry);
        } else {
            consents.call(entry, contact);
        }
    }
}
