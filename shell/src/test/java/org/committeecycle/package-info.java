/** The rules of the whole house, held as tests over the classes and sources of all modules. */
@NullMarked
package org.committeecycle;

import org.jspecify.annotations.NullMarked;
