@NullMarked
package org.backstretch.registration.race;

import org.jspecify.annotations.NullMarked;
