@NullMarked
package org.backstretch.registration.organizer;

import org.jspecify.annotations.NullMarked;
