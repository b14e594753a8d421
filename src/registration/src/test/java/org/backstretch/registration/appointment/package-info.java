@NullMarked
package org.backstretch.registration.appointment;

import org.jspecify.annotations.NullMarked;
