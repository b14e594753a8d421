@NullMarked
package org.backstretch.registration.route;

import org.jspecify.annotations.NullMarked;
