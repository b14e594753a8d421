/** Very many facts at once: how fast they become boards. */
@NullMarked
package org.backstretch.bench.flood;

import org.jspecify.annotations.NullMarked;
