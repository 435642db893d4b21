/** A browser for tests of what a person sees in one: Chromium as it is installed, or no test. */
@NullMarked
package org.committeecycle.shell.browser;

import org.jspecify.annotations.NullMarked;
