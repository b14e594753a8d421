@NullMarked
package org.backstretch.bench.live;

import org.jspecify.annotations.NullMarked;
