/** How the crossings of a race are read: windows, limits, points, readers. */
@NullMarked
package org.backstretch.portal.timing;

import org.jspecify.annotations.NullMarked;
