/** Races run for practice: everything as real, hidden at one button, brought back or made real while it is kept. */
@NullMarked
package org.backstretch.results.rehearsal;

import org.jspecify.annotations.NullMarked;
