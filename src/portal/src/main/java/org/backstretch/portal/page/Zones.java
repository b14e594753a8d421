package org.backstretch.portal.page;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** The time zones a form offers: those named after a place. */
public final class Zones {
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    public static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> PLACE.matcher(id).matches())
            .sorted()
            .toList();

    private Zones() {}
}
