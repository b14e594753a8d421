@NullMarked
package org.backstretch.registration.copy;

import org.jspecify.annotations.NullMarked;
