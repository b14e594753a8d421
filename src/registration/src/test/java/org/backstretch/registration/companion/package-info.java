@NullMarked
package org.backstretch.registration.companion;

import org.jspecify.annotations.NullMarked;
