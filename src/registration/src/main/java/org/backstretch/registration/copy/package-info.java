/** An event planned after an earlier one. */
@NullMarked
package org.backstretch.registration.copy;

import org.jspecify.annotations.NullMarked;
