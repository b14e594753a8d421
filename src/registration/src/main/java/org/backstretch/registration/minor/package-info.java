/** What a race may not ask of runners under age. */
@NullMarked
package org.backstretch.registration.minor;

import org.jspecify.annotations.NullMarked;
