@NullMarked
package org.backstretch.registration.challenge;

import org.jspecify.annotations.NullMarked;
