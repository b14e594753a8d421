/** Times that come as files or on paper, and the chip list. */
@NullMarked
package org.backstretch.portal.timesfile;

import org.jspecify.annotations.NullMarked;
