package org.backstretch.portal.ownentry;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.OwnEntry;

/**
 * A part of the page of an entry; a bean, which asks its service for what it shows. Its forms are sent to addresses of its own
 * below {@link EntryKey#page}, once for each kind of key.
 */
public interface EntrySection {

    /** Where it stands on the page: smaller comes first. */
    int order();

    /**
     * @param form what was typed and refused, for a field of that section to show; else empty
     * @return empty where there is nothing to show of this entry
     */
    Optional<TemplateInstance> of(OwnEntry entry, EntryKey key, Form form);
}
