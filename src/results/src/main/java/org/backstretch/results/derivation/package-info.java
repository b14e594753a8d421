/** From everything seen of a race to the outcome of each entry: derived, never edited. */
@NullMarked
package org.backstretch.results.derivation;

import org.jspecify.annotations.NullMarked;
