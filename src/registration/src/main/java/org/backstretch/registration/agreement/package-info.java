/** What can be agreed to, and what is said to it: also together with a new entry. Who said what is kept by consents. */
@NullMarked
package org.backstretch.registration.agreement;

import org.jspecify.annotations.NullMarked;
