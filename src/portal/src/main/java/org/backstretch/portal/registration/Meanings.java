package org.backstretch.portal.registration;

import java.util.List;

/** What the columns of a file mean, as somebody said. */
public record Meanings(List<Meaning> columns) {
    /** @param field as the report names it, or "nothing" */
    public record Meaning(String heading, String field) {}
}
