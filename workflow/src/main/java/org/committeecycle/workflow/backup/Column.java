package org.committeecycle.workflow.backup;

/**
 * A column of a table.
 *
 * @param name as a backup calls it, in small letters
 * @param quoted as the database calls it
 * @param jdbcType what the driver calls its type, for a missing value
 * @param counted whether the database gives it the next number by itself
 * @param own whether it refers to another row of the same table
 */
record Column(String name, String quoted, ColumnType type, int jdbcType, boolean counted, boolean own) {}
