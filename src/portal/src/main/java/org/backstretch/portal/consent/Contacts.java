package org.backstretch.portal.consent;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Refused;

/** Whom to call about an entry; nobody, where that was not said. */
final class Contacts {
    private static final Consents.Contact NOBODY = new Consents.Contact("", "");

    private Contacts() {}

    static Consents.Contact of(Supplier<Consents.Contact> asked) {
        try {
            return asked.get();
        } catch (Refused unknown) {
            if (unknown.is(404)) {
                return NOBODY;
            }
            throw unknown;
        }
    }

    /** Two empty fields: call nobody. */
    static void keep(Form form, Consumer<Consents.Contact> call, Runnable callNobody) {
        var contact = new Consents.Contact(form.text("name"), form.text("phone"));
        if (contact.name() == null && contact.phone() == null) {
            callNobody.run();
        } else {
            call.accept(contact);
        }
    }
}
