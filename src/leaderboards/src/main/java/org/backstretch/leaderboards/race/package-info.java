@NullMarked
package org.backstretch.leaderboards.race;

import org.jspecify.annotations.NullMarked;
