@NullMarked
package org.backstretch.registration.calendar;

import org.jspecify.annotations.NullMarked;
