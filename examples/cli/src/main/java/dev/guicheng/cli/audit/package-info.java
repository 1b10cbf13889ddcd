/** {@code guicheng audit}: ledgers in, findings, summary, report and workbook out. */
@NullMarked
package dev.guicheng.cli.audit;

import org.jspecify.annotations.NullMarked;
