/**
 * Policy books as tables of text cells, for spreadsheets and whatever else shows rows and columns:
 * {@link dev.guicheng.policy.table.PolicyTables} writes them and reads them back.
 */
@NullMarked
package dev.guicheng.policy.table;

import org.jspecify.annotations.NullMarked;
