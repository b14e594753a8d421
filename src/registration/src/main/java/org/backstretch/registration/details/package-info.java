/** What people should know about an event beside its races: where exactly, what when, a notice, files to take along. */
@NullMarked
package org.backstretch.registration.details;

import org.jspecify.annotations.NullMarked;
