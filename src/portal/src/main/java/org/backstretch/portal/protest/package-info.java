/** From a provisional list to an official one: the time for protests, protests, and the second person's check. */
@NullMarked
package org.backstretch.portal.protest;

import org.jspecify.annotations.NullMarked;
