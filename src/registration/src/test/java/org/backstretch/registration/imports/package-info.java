@NullMarked
package org.backstretch.registration.imports;

import org.jspecify.annotations.NullMarked;
