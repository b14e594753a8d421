package org.backstretch.registration.consent;

import java.util.List;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;

/** A kind of people who run and are asked; a bean. */
public interface Consenters {

    /** Those of an event, in the order of lists. */
    List<Consenter> of(Event event);

    /** Those who run for one entry. */
    List<Consenter> of(Entry entry);
}
