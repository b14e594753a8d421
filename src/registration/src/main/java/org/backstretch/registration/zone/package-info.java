@NullMarked
package org.backstretch.registration.zone;

import org.jspecify.annotations.NullMarked;
