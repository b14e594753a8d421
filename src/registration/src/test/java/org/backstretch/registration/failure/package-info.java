@NullMarked
package org.backstretch.registration.failure;

import org.jspecify.annotations.NullMarked;
