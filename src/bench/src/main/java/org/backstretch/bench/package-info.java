/** Measures a stack of its own from outside, and in the same run the floors it stands on. */
@NullMarked
package org.backstretch.bench;

import org.jspecify.annotations.NullMarked;
