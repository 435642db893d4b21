/** What a served house shows in a browser, and to whom. */
@NullMarked
package org.committeecycle.shell.web;

import org.jspecify.annotations.NullMarked;
