@NullMarked
package org.backstretch.registration.mail;

import org.jspecify.annotations.NullMarked;
