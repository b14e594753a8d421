@NullMarked
package org.backstretch.registration.question;

import org.jspecify.annotations.NullMarked;
