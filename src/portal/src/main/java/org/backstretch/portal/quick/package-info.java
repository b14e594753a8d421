/** A race for a small group, from its name to the gun on one page. */
@NullMarked
package org.backstretch.portal.quick;

import org.jspecify.annotations.NullMarked;
