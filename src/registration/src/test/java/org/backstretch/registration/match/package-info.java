@NullMarked
package org.backstretch.registration.match;

import org.jspecify.annotations.NullMarked;
