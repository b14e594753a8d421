package org.backstretch.portal.leaderboards;

import java.util.Locale;
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

    /** The name without its direction, which a page has said already. */
    public String label() {
        var said = name.regionMatches(true, 0, direction() + " ", 0, direction().length() + 1);
        var rest = said ? name.substring(direction().length() + 1) : name;
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    /** Whether this is everybody in one direction. */
    public boolean isOverall() {
        return !key().contains(".");
    }

    public boolean isOf(String group) {
        return key().startsWith(direction() + "." + group + "-");
    }

    /** Whether it ranks teams, not runners. */
    public boolean isOfTeams() {
        return "TEAM_SCORE".equals(kind);
    }
}
