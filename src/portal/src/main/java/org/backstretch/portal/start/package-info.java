/** Starts of a race: waves, and when each runner starts. */
@NullMarked
package org.backstretch.portal.start;

import org.jspecify.annotations.NullMarked;
