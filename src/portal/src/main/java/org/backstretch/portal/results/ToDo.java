package org.backstretch.portal.results;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be done, or waited for, before a list is printed. */
public record ToDo(List<Item> items, boolean mayBeProvisional, boolean mayBeOfficial) {

    private static final Set<String> IN_NOBODYS_WAY = Set.of("STILL_OUT", "CORRECTION_DUE");

    /** What stands in the way of an official list, in words; empty if nothing does. */
    public String whyNotOfficial() {
        return mayBeOfficial
                ? ""
                : items.stream()
                        .filter(item -> !IN_NOBODYS_WAY.contains(item.code()))
                        .map(Item::sentence)
                        .collect(joining(" "));
    }

    /** @param until when it is over by itself */
    public record Item(
            String code, String sentence, @Nullable Instant until) {}
}
