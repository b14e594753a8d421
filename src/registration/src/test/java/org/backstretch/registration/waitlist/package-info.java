@NullMarked
package org.backstretch.registration.waitlist;

import org.jspecify.annotations.NullMarked;
