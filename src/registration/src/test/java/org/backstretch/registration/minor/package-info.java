@NullMarked
package org.backstretch.registration.minor;

import org.jspecify.annotations.NullMarked;
