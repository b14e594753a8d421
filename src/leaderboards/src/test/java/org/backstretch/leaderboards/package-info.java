@NullMarked
package org.backstretch.leaderboards;

import org.jspecify.annotations.NullMarked;
