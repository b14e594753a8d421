@NullMarked
package org.backstretch.registration.entryclaim;

import org.jspecify.annotations.NullMarked;
