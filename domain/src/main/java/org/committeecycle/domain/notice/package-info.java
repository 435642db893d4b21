/** What members are told and shown, where, each thing once. */
@NullMarked
package org.committeecycle.domain.notice;

import org.jspecify.annotations.NullMarked;
