@NullMarked
package org.backstretch.registration.series;

import org.jspecify.annotations.NullMarked;
