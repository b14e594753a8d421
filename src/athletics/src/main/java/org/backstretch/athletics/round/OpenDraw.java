package org.backstretch.athletics.round;

import java.util.List;
import java.util.UUID;

/**
 * A draw that is not on record yet.
 *
 * @param among those who tie, in the order of ids
 * @param places how many of them advance
 */
public record OpenDraw(List<UUID> among, int places) {

    public OpenDraw {
        among = List.copyOf(among);
    }
}
