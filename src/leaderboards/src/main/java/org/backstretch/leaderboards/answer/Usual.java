package org.backstretch.leaderboards.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.backstretch.kit.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Requests as nearly all of them are. What is empty here may still be a good question, or deserve a refusal. */
final class Usual {
    private static final int FIRST = 0;
    private static final int SIZE = 50;
    private static final int LARGEST = 500;
    private static final int LAST = 1_000_000;
    private static final int AROUND = 5;
    private static final int ID = 36;

    private Usual() {}

    static boolean isJson(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.equals("*/*") || accept.startsWith("application/json");
    }

    /** Of {@code page} and {@code size}, both or none, within their bounds. */
    static Optional<PageRequest> page(@Nullable String query) {
        int page = FIRST;
        int size = SIZE;
        if (query != null) {
            for (var part : query.split("&")) {
                if (part.startsWith("page=")) {
                    page = number(part, "page=", LAST);
                } else if (part.startsWith("size=")) {
                    size = number(part, "size=", LARGEST);
                } else {
                    return Optional.empty();
                }
            }
        }
        return page < 0 || size < 1 ? Optional.empty() : Optional.of(new PageRequest(page, size));
    }

    static OptionalInt around(@Nullable String query) {
        if (query == null) {
            return OptionalInt.of(AROUND);
        }
        int around = query.startsWith("around=") ? number(query, "around=", BoardsResource.MOST_AROUND) : -1;
        return around < 0 ? OptionalInt.empty() : OptionalInt.of(around);
    }

    /** -1 for what is not a number, or beyond what is allowed. */
    private static int number(String part, String name, int most) {
        if (part.length() == name.length() || part.length() > name.length() + 7) {
            return -1;
        }
        int number = 0;
        for (int i = name.length(); i < part.length(); i++) {
            int digit = part.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number <= most ? number : -1;
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == ID ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
