@NullMarked
package org.backstretch.leaderboards.challenge;

import org.jspecify.annotations.NullMarked;
