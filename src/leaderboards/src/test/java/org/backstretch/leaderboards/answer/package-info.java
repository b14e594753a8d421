@NullMarked
package org.backstretch.leaderboards.answer;

import org.jspecify.annotations.NullMarked;
