@NullMarked
package org.backstretch.bench.stack;

import org.jspecify.annotations.NullMarked;
