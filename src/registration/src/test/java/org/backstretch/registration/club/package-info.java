@NullMarked
package org.backstretch.registration.club;

import org.jspecify.annotations.NullMarked;
