@NullMarked
package org.backstretch.registration.consent;

import org.jspecify.annotations.NullMarked;
