/**
 * Order and place, and nothing of racing: sorted entries, dense ids and sums of digests.
 *
 * <p>One thread writes and publishes; what it publishes never changes, so any number of readers go on without a lock.
 * A published object must reach other threads by a volatile write or another safe way.
 */
@NullMarked
package org.backstretch.leaderboards.rank;

import org.jspecify.annotations.NullMarked;
