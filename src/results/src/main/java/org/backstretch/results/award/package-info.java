/** Which lists prizes are given from, and who wins them. */
@NullMarked
package org.backstretch.results.award;

import org.jspecify.annotations.NullMarked;
