/** Programmes and own entries as calendars that phones subscribe to. */
@NullMarked
package org.backstretch.registration.calendar;

import org.jspecify.annotations.NullMarked;
