@NullMarked
package org.backstretch.registration.bank;

import org.jspecify.annotations.NullMarked;
