/** Guns, and the state of a race. */
@NullMarked
package org.backstretch.results.start;

import org.jspecify.annotations.NullMarked;
