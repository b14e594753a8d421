@NullMarked
package org.backstretch.registration;

import org.jspecify.annotations.NullMarked;
