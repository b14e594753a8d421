/** How the crossings of a race are read: windows, limits, readers. */
@NullMarked
package org.backstretch.results.timing;

import org.jspecify.annotations.NullMarked;
