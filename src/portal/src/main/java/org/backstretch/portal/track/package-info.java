/** How the courses of races rise and fall. */
@NullMarked
package org.backstretch.portal.track;

import org.jspecify.annotations.NullMarked;
