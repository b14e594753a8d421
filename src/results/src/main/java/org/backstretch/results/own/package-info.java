/** What runners see and may do about their own results. */
@NullMarked
package org.backstretch.results.own;

import org.jspecify.annotations.NullMarked;
