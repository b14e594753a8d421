@NullMarked
package org.backstretch.registration.discipline;

import org.jspecify.annotations.NullMarked;
