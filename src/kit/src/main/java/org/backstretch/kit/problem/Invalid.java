package org.backstretch.kit.problem;

import java.util.Map;

/** A well-formed request whose meaning cannot be: names the field, what was there and what would do. */
public final class Invalid extends Refused {
    public Invalid(String field, String sentence) {
        super(400, "invalid", sentence, Map.of("field", field), Map.of());
    }
}
