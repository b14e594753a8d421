@NullMarked
package org.backstretch.kit.web;

import org.jspecify.annotations.NullMarked;
