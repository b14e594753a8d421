package org.backstretch.leaderboards.board;

import java.util.regex.Pattern;

/** Codes that organizers choose, such as 45+, spelled so that a path needs no escapes. */
public final class PathSafe {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]");

    private PathSafe() {}

    /** 45+ is 45~2b; different codes stay different. */
    public static String of(String code) {
        return UNSAFE.matcher(code)
                .replaceAll(unsafe -> "~" + Integer.toHexString(unsafe.group().charAt(0)));
    }
}
