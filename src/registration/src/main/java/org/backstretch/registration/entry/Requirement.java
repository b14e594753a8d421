package org.backstretch.registration.entry;

import java.util.Optional;

/** Something that an entry needs before its runner may start; a bean. May be asked before the entry is stored. */
public interface Requirement {

    /** What the entry lacks of it; empty if nothing. */
    Optional<Missing> missing(Entry entry);
}
