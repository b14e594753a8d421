@NullMarked
package org.backstretch.athletics.rule;

import org.jspecify.annotations.NullMarked;
