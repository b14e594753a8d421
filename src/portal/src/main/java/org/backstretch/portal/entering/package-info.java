/** Ways into a race: for oneself, for somebody else, as a team, and without an account. */
@NullMarked
package org.backstretch.portal.entering;

import org.jspecify.annotations.NullMarked;
