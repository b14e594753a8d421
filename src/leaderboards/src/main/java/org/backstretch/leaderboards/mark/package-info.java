@NullMarked
package org.backstretch.leaderboards.mark;

import org.jspecify.annotations.NullMarked;
