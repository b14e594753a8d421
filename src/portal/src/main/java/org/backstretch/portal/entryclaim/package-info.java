/** Entries that become somebody's own. */
@NullMarked
package org.backstretch.portal.entryclaim;

import org.jspecify.annotations.NullMarked;
