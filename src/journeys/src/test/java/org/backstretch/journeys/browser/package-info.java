/** What people see, in a real browser. */
@NullMarked
package org.backstretch.journeys.browser;

import org.jspecify.annotations.NullMarked;
