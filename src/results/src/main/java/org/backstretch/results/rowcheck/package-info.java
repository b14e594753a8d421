/** Who entered a row of the list, and which second person checked it. */
@NullMarked
package org.backstretch.results.rowcheck;

import org.jspecify.annotations.NullMarked;
