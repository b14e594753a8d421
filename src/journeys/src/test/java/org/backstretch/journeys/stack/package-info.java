/** The real stack, started once by the command itself, and what journeys do with it. */
@NullMarked
package org.backstretch.journeys.stack;

import org.jspecify.annotations.NullMarked;
