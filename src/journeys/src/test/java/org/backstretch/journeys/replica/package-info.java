/** Several leaderboards processes on the same topics. */
@NullMarked
package org.backstretch.journeys.replica;

import org.jspecify.annotations.NullMarked;
