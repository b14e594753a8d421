@NullMarked
package org.backstretch.registration.programme;

import org.jspecify.annotations.NullMarked;
