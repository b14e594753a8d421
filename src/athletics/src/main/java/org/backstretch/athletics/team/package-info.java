@NullMarked
package org.backstretch.athletics.team;

import org.jspecify.annotations.NullMarked;
