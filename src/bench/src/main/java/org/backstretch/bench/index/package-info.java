/** The ranked index by itself, in this process. */
@NullMarked
package org.backstretch.bench.index;

import org.jspecify.annotations.NullMarked;
