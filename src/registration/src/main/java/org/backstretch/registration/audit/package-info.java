@NullMarked
package org.backstretch.registration.audit;

import org.jspecify.annotations.NullMarked;
