/** Entering without an account: a link to the address that somebody gives. */
@NullMarked
package org.backstretch.registration.entering;

import org.jspecify.annotations.NullMarked;
