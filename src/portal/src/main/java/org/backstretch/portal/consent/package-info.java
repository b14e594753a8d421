/** What runners and guardians agree to, whom to call, and how they are named: for them, the desk and the organizer. */
@NullMarked
package org.backstretch.portal.consent;

import org.jspecify.annotations.NullMarked;
