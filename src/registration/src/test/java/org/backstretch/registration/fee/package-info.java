@NullMarked
package org.backstretch.registration.fee;

import org.jspecify.annotations.NullMarked;
