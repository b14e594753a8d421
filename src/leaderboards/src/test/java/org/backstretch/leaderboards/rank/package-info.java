@NullMarked
package org.backstretch.leaderboards.rank;

import org.jspecify.annotations.NullMarked;
