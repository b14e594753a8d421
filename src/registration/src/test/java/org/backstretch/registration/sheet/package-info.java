@NullMarked
package org.backstretch.registration.sheet;

import org.jspecify.annotations.NullMarked;
