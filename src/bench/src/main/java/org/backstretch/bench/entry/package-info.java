/** Places in a race, taken by many at once. */
@NullMarked
package org.backstretch.bench.entry;

import org.jspecify.annotations.NullMarked;
