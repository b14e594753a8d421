@NullMarked
package org.backstretch.registration.notice;

import org.jspecify.annotations.NullMarked;
