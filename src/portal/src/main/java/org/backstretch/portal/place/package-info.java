/** Who may take a place in a race, and when. */
@NullMarked
package org.backstretch.portal.place;

import org.jspecify.annotations.NullMarked;
