package org.backstretch.portal.ownentry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.OwnEntries;
import org.backstretch.portal.registration.OwnEntry;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The page of somebody whom a captain named, whatever it is opened by. */
@ApplicationScoped
class MemberPages {
    private final OwnEntries entries;

    MemberPages(@RestClient OwnEntries entries) {
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "ownentry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MemberView(OwnEntry.Member member, String page, Form form) implements TemplateInstance {}

    TemplateInstance show(MemberKey key) {
        return show(key, Form.empty());
    }

    private TemplateInstance show(MemberKey key, Form form) {
        return new MemberView(entries.member(key.who(), key.member()), key.page(), form);
    }

    /** What is asked of somebody of her age comes next. */
    Response confirm(MemberKey key, Form form) {
        var said = new OwnEntry.Confirmation(form.text("birthDate"), form.text("publicNameStyle"));
        return act(key, form, "confirmed", () -> entries.confirm(key.who(), key.member(), said));
    }

    Response decline(MemberKey key) {
        return act(key, Form.empty(), "declined", () -> entries.refuse(key.who(), key.member()));
    }

    private Response act(MemberKey key, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go(key.page() + "?done=" + done);
        } catch (Refused refused) {
            return Answer.again(show(key, form.refused(refused)));
        }
    }
}
