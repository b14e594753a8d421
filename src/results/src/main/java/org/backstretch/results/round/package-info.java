/** From one round to the next: heats, who advances and why, lots, lanes. */
@NullMarked
package org.backstretch.results.round;

import org.jspecify.annotations.NullMarked;
