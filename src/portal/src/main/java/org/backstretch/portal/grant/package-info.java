/** Who may open events: runners ask, admins decide. */
@NullMarked
package org.backstretch.portal.grant;

import org.jspecify.annotations.NullMarked;
