@NullMarked
package org.backstretch.registration.track;

import org.jspecify.annotations.NullMarked;
