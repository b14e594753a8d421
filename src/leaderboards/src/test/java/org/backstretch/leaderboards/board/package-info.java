@NullMarked
package org.backstretch.leaderboards.board;

import org.jspecify.annotations.NullMarked;
