@NullMarked
package org.backstretch.bench.index;

import org.jspecify.annotations.NullMarked;
