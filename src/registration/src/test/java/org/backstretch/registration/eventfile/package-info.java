@NullMarked
package org.backstretch.registration.eventfile;

import org.jspecify.annotations.NullMarked;
