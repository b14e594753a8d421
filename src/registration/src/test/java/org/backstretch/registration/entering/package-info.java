@NullMarked
package org.backstretch.registration.entering;

import org.jspecify.annotations.NullMarked;
