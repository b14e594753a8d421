/** Who wears which chip at an event. */
@NullMarked
package org.backstretch.results.chiplist;

import org.jspecify.annotations.NullMarked;
