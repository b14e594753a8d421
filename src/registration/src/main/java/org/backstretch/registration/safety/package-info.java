/** What an organizer answers for before an event is opened: nobody who runs backward sees what is behind them. */
@NullMarked
package org.backstretch.registration.safety;

import org.jspecify.annotations.NullMarked;
