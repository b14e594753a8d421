/** An entry, to whoever looks after it: its runner, who entered her, or whoever has its link. */
@NullMarked
package org.backstretch.portal.ownentry;

import org.jspecify.annotations.NullMarked;
