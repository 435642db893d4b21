/** Backups: every table and every file put out, as one archive of plain text that H2 and PostgreSQL both take. */
@NullMarked
package org.committeecycle.workflow.backup;

import org.jspecify.annotations.NullMarked;
