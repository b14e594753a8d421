/** Protests against results, and the clock until which they are taken. */
@NullMarked
package org.backstretch.results.protest;

import org.jspecify.annotations.NullMarked;
