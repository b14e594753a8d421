/** Challenges through the whole system, up to their final instant and beyond. */
@NullMarked
package org.backstretch.journeys.challenge;

import org.jspecify.annotations.NullMarked;
