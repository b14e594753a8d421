/** Whom to call when a runner falls: for the organizer and the desk only, and thrown away soon after the event. */
@NullMarked
package org.backstretch.registration.emergency;

import org.jspecify.annotations.NullMarked;
