@NullMarked
package org.backstretch.portal.leaderboards;

import org.jspecify.annotations.NullMarked;
