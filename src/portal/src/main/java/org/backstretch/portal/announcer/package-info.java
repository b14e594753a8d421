/** What the announcer of a race reads out: who comes next, who is just in, what is worth saying about them. */
@NullMarked
package org.backstretch.portal.announcer;

import org.jspecify.annotations.NullMarked;
