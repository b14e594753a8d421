package org.backstretch.registration.bib;

import org.backstretch.athletics.Bib;
import org.backstretch.kit.problem.Invalid;

/** A bib as somebody typed it. */
final class TypedBib {
    private TypedBib() {}

    static Bib read(String field, String typed) {
        return Bib.read(typed)
                .orElseThrow(() -> new Invalid(field, typed + " cannot be a bib. Use letters, digits, hyphens."));
    }
}
