@NullMarked
package org.backstretch.leaderboards.fact;

import org.jspecify.annotations.NullMarked;
