@NullMarked
package org.backstretch.leaderboards.stream;

import org.jspecify.annotations.NullMarked;
