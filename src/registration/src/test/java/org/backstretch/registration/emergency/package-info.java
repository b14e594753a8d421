@NullMarked
package org.backstretch.registration.emergency;

import org.jspecify.annotations.NullMarked;
