/** All boards at one moment, for everybody who reads them. */
@NullMarked
package org.backstretch.leaderboards.live;

import org.jspecify.annotations.NullMarked;
