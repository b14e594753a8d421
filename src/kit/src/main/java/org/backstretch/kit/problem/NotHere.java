package org.backstretch.kit.problem;

/** Nothing of this kind has this id, or the caller may not know of it. */
public final class NotHere extends Refused {
    public NotHere(String kind, Object id) {
        super(404, "not-here", "There is no " + kind + " " + id + ". Check the address.");
    }
}
