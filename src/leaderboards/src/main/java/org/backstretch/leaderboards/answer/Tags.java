package org.backstretch.leaderboards.answer;

import org.jspecify.annotations.Nullable;

/** Tags of answers in headers. The packed form has a tag of its own, for its bytes are others. */
final class Tags {
    private static final String PACKED = "-gzip";

    private Tags() {}

    static String header(String tag, boolean isPacked) {
        return isPacked ? '"' + tag + PACKED + '"' : '"' + tag + '"';
    }

    /** Whether a reader has this content already, in either form. */
    static boolean match(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (int at = ifNoneMatch.indexOf(tag); at > 0; at = ifNoneMatch.indexOf(tag, at + 1)) {
            int end = at + tag.length();
            if (ifNoneMatch.charAt(at - 1) == '"'
                    && (ifNoneMatch.startsWith("\"", end) || ifNoneMatch.startsWith(PACKED + '"', end))) {
                return true;
            }
        }
        return ifNoneMatch.strip().equals("*");
    }
}
