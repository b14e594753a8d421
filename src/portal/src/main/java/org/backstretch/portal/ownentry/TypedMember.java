package org.backstretch.portal.ownentry;

import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.OwnEntry;

/** A member of a team as a form has it. */
final class TypedMember {
    private TypedMember() {}

    static OwnEntry.MemberDetails of(Form form) {
        return new OwnEntry.MemberDetails(form.text("givenName"), form.text("familyName"), form.text("email"));
    }
}
