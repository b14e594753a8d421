@NullMarked
package org.backstretch.bench.measure;

import org.jspecify.annotations.NullMarked;
