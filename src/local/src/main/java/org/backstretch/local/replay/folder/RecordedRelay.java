package org.backstretch.local.replay.folder;

import java.util.Optional;

/**
 * What makes a race a relay.
 *
 * @param expected what it must print; empty if nobody says
 */
public record RecordedRelay(RelayPlan plan, Optional<ExpectedRelay> expected) {}
