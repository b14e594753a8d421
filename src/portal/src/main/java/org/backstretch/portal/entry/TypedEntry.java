package org.backstretch.portal.entry;

import org.backstretch.portal.page.Form;
import org.backstretch.portal.question.TypedAnswers;
import org.backstretch.portal.registration.Brought;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.EntryDetails;

/** An entry as a form has it. */
final class TypedEntry {
    private TypedEntry() {}

    /** What is left blank is taken away, where that can be. */
    static EntryDetails byOrganizer(Form form) {
        return new EntryDetails(
                null,
                form.value("bib").strip(),
                form.value("givenName").strip(),
                form.value("familyName").strip(),
                form.text("sex"),
                form.text("birthDate"),
                form.value("clubName").strip(),
                form.text("category"),
                form.text("direction"),
                form.text("waveId"),
                form.text("email"),
                form.text("legs") == null
                        ? null
                        : form.value("legs").strip().lines().map(String::strip).toList(),
                null);
    }

    /** Somebody new, with what is known of the answers. */
    static EntryDetails added(Form form) {
        return byOrganizer(form).with(Brought.of(TypedAnswers.given(form)));
    }

    static Form filled(Entry entry) {
        return Form.empty()
                .with("bib", entry.bib())
                .with("givenName", entry.givenName())
                .with("familyName", entry.familyName())
                .with("sex", entry.sex())
                .with("birthDate", entry.birthDate())
                .with("clubName", entry.clubName())
                .with("category", entry.category())
                .with("direction", entry.direction())
                .with("waveId", entry.waveId())
                .with("email", entry.email())
                .with("legs", entry.legRunners() == null ? null : String.join("\n", entry.legRunners()));
    }
}
