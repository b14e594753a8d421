/** Two that turned out to be one, and the way back. */
@NullMarked
package org.backstretch.registration.merge;

import org.jspecify.annotations.NullMarked;
