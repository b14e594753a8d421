@NullMarked
package org.backstretch.registration.details;

import org.jspecify.annotations.NullMarked;
