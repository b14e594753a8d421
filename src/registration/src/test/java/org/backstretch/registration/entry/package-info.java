@NullMarked
package org.backstretch.registration.entry;

import org.jspecify.annotations.NullMarked;
