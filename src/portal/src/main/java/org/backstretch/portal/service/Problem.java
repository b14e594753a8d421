package org.backstretch.portal.service;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service answers instead (RFC 9457).
 *
 * @param field the field of the request that is wrong; null where the whole is
 * @param violations all wrong fields, where several were found
 */
public record Problem(
        @Nullable String type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        @Nullable String field,
        @Nullable List<Violation> violations) {

    /** @param field ends in the name of the field; before it stands the way there */
    public record Violation(@Nullable String field, String message) {
        private static final String UNREADABLE = "Cannot deserialize";

        /** For a person: what a parser says of a value it cannot read helps nobody. */
        public String sentence() {
            return message.startsWith(UNREADABLE) ? "This cannot be read. Check how it is written." : message;
        }

        public String name() {
            return field == null ? "" : field.substring(field.lastIndexOf('.') + 1);
        }
    }

    static Problem of(int status) {
        return new Problem(null, null, status, null, null, null);
    }

    /** What was there and is not any more. */
    public static Problem gone(String sentence) {
        return new Problem(null, null, 410, sentence, null, null);
    }

    /** What may be sent again as it is, in a while. */
    public static Problem again(String sentence) {
        return new Problem(null, null, 429, sentence, null, null);
    }

    Problem withStatus(int status) {
        return new Problem(type, title, status, detail, field, violations);
    }

    public String slug() {
        return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
    }

    public String sentence() {
        return Optional.ofNullable(detail)
                .or(() -> Optional.ofNullable(title))
                .orElse("The request was refused (" + status + ").");
    }

    public List<Violation> wrongFields() {
        if (violations != null && !violations.isEmpty()) {
            return violations;
        }
        return field == null ? List.of() : List.of(new Violation(field, sentence()));
    }
}
