@NullMarked
package org.backstretch.registration.desk;

import org.jspecify.annotations.NullMarked;
