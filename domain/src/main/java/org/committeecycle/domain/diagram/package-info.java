/** What process owners edit: diagrams, tables, forms and templates, read, checked, compared, tried out and put into force. */
@NullMarked
package org.committeecycle.domain.diagram;

import org.jspecify.annotations.NullMarked;
