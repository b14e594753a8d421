/** What a person types: up, down, status, logs, reset. */
@NullMarked
package org.backstretch.local.command;

import org.jspecify.annotations.NullMarked;
