@NullMarked
package org.backstretch.leaderboards.ranking;

import org.jspecify.annotations.NullMarked;
