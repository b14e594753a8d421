package org.backstretch.portal.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be done, or waited for, before a list is printed. */
public record ToDo(List<Item> items, boolean mayBeProvisional, boolean mayBeOfficial) {

    /** @param until when it is over by itself */
    public record Item(
            String code, String sentence, @Nullable Instant until) {}
}
