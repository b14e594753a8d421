@NullMarked
package org.backstretch.bench.peer;

import org.jspecify.annotations.NullMarked;
