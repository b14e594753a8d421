/** Heats, lanes, and who goes on to the next round. */
@NullMarked
package org.backstretch.portal.round;

import org.jspecify.annotations.NullMarked;
