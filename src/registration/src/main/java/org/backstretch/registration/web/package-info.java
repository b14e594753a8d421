@NullMarked
package org.backstretch.registration.web;

import org.jspecify.annotations.NullMarked;
