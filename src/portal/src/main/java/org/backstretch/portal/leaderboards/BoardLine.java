package org.backstretch.portal.leaderboards;

import org.jspecify.annotations.Nullable;

/** A board in the list of a race's or challenge's boards. */
public record BoardLine(String id, String name, @Nullable String kind, int size, int finished) {

    /** What stands behind the race's or challenge's id: backward, backward.sex-F, members. */
    public String key() {
        return id.substring(id.indexOf('.') + 1);
    }

    /** The direction of a race board. */
    public String direction() {
        var key = key();
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    /** Whether this is everybody in one direction. */
    public boolean isOverall() {
        return !key().contains(".");
    }

    public boolean isOf(String group) {
        return key().startsWith(direction() + "." + group + "-");
    }
}
