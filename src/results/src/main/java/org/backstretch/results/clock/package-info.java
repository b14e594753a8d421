/** Clocks that lie: from what a device stamped and knew of its clocks to the instant that counts. */
@NullMarked
package org.backstretch.results.clock;

import org.jspecify.annotations.NullMarked;
