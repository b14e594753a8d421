@NullMarked
package org.backstretch.registration.startlist;

import org.jspecify.annotations.NullMarked;
