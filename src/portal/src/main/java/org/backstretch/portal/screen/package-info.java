/** The board on the wall: a projector or a television at the finish. */
@NullMarked
package org.backstretch.portal.screen;

import org.jspecify.annotations.NullMarked;
