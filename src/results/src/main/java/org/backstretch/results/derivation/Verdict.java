package org.backstretch.results.derivation;

import java.util.Optional;
import java.util.UUID;

/** What a derivation says of one crossing. */
record Verdict(UUID crossing, CrossingState state, Optional<String> reason) {}
