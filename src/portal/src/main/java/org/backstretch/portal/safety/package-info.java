/** The safety checklist: answered by organizers before an event opens, read by everybody afterwards. */
@NullMarked
package org.backstretch.portal.safety;

import org.jspecify.annotations.NullMarked;
