/** What is different for runners under age: who consents for them, and how far they may run. */
@NullMarked
package org.backstretch.athletics.minor;

import org.jspecify.annotations.NullMarked;
