package org.backstretch.portal.consent;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Once;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What somebody who runs a leg agrees to, and whom to call about her, whatever the page is opened by. */
@ApplicationScoped
class MemberConsentsPages {
    private final MemberConsents consents;

    MemberConsentsPages(@RestClient MemberConsents consents) {
        this.consents = consents;
    }

    /**
     * @param who as services are told, for the Authorization header
     * @param page the address of the page before, below which this one is
     * @param own her page; else the desk's, with paper in hand
     */
    record Key(String who, UUID member, String page, boolean own) {
        String here() {
            return page + "/consents";
        }

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "the key of member " + member;
        }
    }

    TemplateInstance show(Key key) {
        return show(key, Form.empty());
    }

    private TemplateInstance show(Key key, Form form) {
        var contact = Contacts.of(() -> consents.contact(key.who(), key.member()));
        return ConsentsView.ofMember(consents.of(key.who(), key.member()), contact, key, form);
    }

    Response answer(Key key, Form form) {
        var answers = Answers.of(form);
        if (answers.saysNothing()) {
            return Answer.again(show(key, form.wrong("consents", "Tick what is agreed to; nothing was changed.")));
        }
        return act(key, form, "agreed", () -> consents.answer(key.who(), key.member(), answers));
    }

    Response withdraw(Key key, Kind kind) {
        var answers = Answers.withdrawing(kind, null);
        return act(key, Form.empty(), "consent-taken-back", () -> consents.answer(key.who(), key.member(), answers));
    }

    Response ask(Key key, Form form) {
        var guardian = new Consents.Guardian(form.text("email"));
        return act(
                key,
                form,
                "guardian-asked",
                () -> consents.ask(key.who(), form.value(Once.FIELD), key.member(), guardian));
    }

    Response call(Key key, Form form) {
        return act(key, form, "saved", () -> keep(key, form));
    }

    private void keep(Key key, Form form) {
        Contacts.keep(
                form,
                contact -> consents.call(key.who(), key.member(), contact),
                () -> consents.callNobody(key.who(), key.member()));
    }

    private Response act(Key key, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go(key.here() + "?done=" + done);
        } catch (Refused refused) {
            return Answer.again(show(key, form.refused(refused)));
        }
    }
}
