@NullMarked
package org.backstretch.registration.place;

import org.jspecify.annotations.NullMarked;
