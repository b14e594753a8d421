@NullMarked
package org.backstretch.registration.event;

import org.jspecify.annotations.NullMarked;
