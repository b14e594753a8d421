package org.backstretch.portal.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Zones;

@CheckedTemplate(basePath = "organizer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EventForm(Form form, String title, List<String> zones) implements TemplateInstance {
    static EventForm blank(Form form) {
        return new EventForm(form, "New event", Zones.ALL);
    }

    static EventForm of(Form form) {
        return new EventForm(form, "Change the event", Zones.ALL);
    }
}
