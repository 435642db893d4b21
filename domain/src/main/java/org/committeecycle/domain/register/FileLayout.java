package org.committeecycle.domain.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of file that the register takes in, recognised by a column that only it has. */
interface FileLayout {

    /** What the file holds, as the report names it. */
    String what();

    /** The column by which the file is recognised. */
    String mark();

    List<String> required();

    /** Whether the layout has such a column. */
    boolean knows(String column);

    /** What the row would change; its findings stay with the row, and a row in error changes nothing. */
    @Nullable
    RowChange read(RowReader row);
}
