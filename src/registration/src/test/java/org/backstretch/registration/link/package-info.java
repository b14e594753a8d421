@NullMarked
package org.backstretch.registration.link;

import org.jspecify.annotations.NullMarked;
