@NullMarked
package org.backstretch.registration.safety;

import org.jspecify.annotations.NullMarked;
