/** Officials: asked by the organizer, and in office once they have accepted. */
@NullMarked
package org.backstretch.registration.appointment;

import org.jspecify.annotations.NullMarked;
