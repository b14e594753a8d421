@NullMarked
package org.backstretch.registration.fact;

import org.jspecify.annotations.NullMarked;
