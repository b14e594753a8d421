/** Who did what to which result, and why. */
@NullMarked
package org.backstretch.results.audit;

import org.jspecify.annotations.NullMarked;
