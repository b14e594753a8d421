package org.backstretch.results.crossing;

import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What became of an upload, item by item. */
public record Taken(List<Item> items, List<AmendmentItem> amendments) {

    /**
     * What became of an amendment.
     *
     * @param problem why it was refused
     */
    public record AmendmentItem(
            long sequence, Item.Status status, @Nullable String problem) {}

    RestResponse.Status status() {
        return items.stream().anyMatch(Item::isQuarantined) ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK;
    }
}
