/** Many who watch one board. */
@NullMarked
package org.backstretch.bench.watch;

import org.jspecify.annotations.NullMarked;
