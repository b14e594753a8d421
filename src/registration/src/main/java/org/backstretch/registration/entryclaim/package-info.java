/** Entries that were made by a list or at the desk, and become somebody's own. */
@NullMarked
package org.backstretch.registration.entryclaim;

import org.jspecify.annotations.NullMarked;
