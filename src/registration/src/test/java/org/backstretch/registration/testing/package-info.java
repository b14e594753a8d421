@NullMarked
package org.backstretch.registration.testing;

import org.jspecify.annotations.NullMarked;
