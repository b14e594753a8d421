@NullMarked
package org.backstretch.leaderboards.log;

import org.jspecify.annotations.NullMarked;
