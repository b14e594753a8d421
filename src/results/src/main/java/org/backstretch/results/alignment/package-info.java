/** Times by one person and bibs by another, paired by edits that name taps and readings, never positions. */
@NullMarked
package org.backstretch.results.alignment;

import org.jspecify.annotations.NullMarked;
