@NullMarked
package org.backstretch.registration.person;

import org.jspecify.annotations.NullMarked;
