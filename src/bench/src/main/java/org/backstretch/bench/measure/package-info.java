/** What a measure is: two things done alternately, their ratio, and what is asked of it. */
@NullMarked
package org.backstretch.bench.measure;

import org.jspecify.annotations.NullMarked;
