package org.backstretch.portal.organizer;

import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.EventDetails;

/** An event as a form has it. */
final class TypedEvent {
    private TypedEvent() {}

    static EventDetails details(Form form) {
        return new EventDetails(
                form.text("name"),
                form.text("place"),
                form.text("country"),
                form.text("firstDay"),
                form.text("lastDay"),
                form.text("zone"),
                form.text("description"));
    }

    static Form filled(Event event) {
        return Form.empty()
                .with("name", event.name())
                .with("place", event.place())
                .with("country", event.country())
                .with("firstDay", event.firstDay())
                .with("lastDay", event.lastDay())
                .with("zone", event.zone())
                .with("description", event.description());
    }
}
