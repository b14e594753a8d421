/** Links: what somebody without an account may do, by an address that nobody can guess. */
@NullMarked
package org.backstretch.registration.link;

import org.jspecify.annotations.NullMarked;
