package org.backstretch.portal.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and how a race takes entries. */
public record EntryTerms(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Boolean waitingList,
        @Nullable Integer offerHours,
        @Nullable Integer pendingHours) {}
