@NullMarked
package org.backstretch.registration.relay;

import org.jspecify.annotations.NullMarked;
