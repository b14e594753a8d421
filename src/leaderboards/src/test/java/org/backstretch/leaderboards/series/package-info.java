@NullMarked
package org.backstretch.leaderboards.series;

import org.jspecify.annotations.NullMarked;
