/** Relay teams that a captain enters: each member says yes by a link. */
@NullMarked
package org.backstretch.registration.relay;

import org.jspecify.annotations.NullMarked;
