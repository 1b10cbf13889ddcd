/** Policy books as spreadsheets: workbooks and CSV files. */
@NullMarked
package dev.guicheng.cli.tables;

import org.jspecify.annotations.NullMarked;
