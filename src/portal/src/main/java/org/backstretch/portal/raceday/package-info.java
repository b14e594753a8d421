@NullMarked
package org.backstretch.portal.raceday;

import org.jspecify.annotations.NullMarked;
