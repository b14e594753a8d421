/** The way from a crossing to the boards of those who watch. */
@NullMarked
package org.backstretch.bench.live;

import org.jspecify.annotations.NullMarked;
