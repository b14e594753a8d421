package org.backstretch.kit.problem;

import java.util.Map;

/** This service has not yet heard of the thing; its fact may still be on its way. Try again in a second. */
public final class NotHereYet extends Refused {
    public NotHereYet(String kind, Object id) {
        super(
                404,
                "not-here-yet",
                "The " + kind + " " + id + " is not known here yet. If it was just made, try again in a second.",
                Map.of(),
                Map.of("Retry-After", 1));
    }
}
