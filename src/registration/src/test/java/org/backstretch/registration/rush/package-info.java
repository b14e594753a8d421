@NullMarked
package org.backstretch.registration.rush;

import org.jspecify.annotations.NullMarked;
