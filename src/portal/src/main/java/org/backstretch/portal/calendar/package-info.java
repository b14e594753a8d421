@NullMarked
package org.backstretch.portal.calendar;

import org.jspecify.annotations.NullMarked;
