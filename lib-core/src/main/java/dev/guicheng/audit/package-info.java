/**
 * What an audit counts: {@linkplain dev.guicheng.audit.Clock clocks} of obligations, computed from
 * their {@linkplain dev.guicheng.audit.ClockLog logs}, {@linkplain dev.guicheng.audit.AuditRecord
 * records}, {@linkplain dev.guicheng.audit.AuditFinding findings}, and {@linkplain
 * dev.guicheng.audit.AuditSummary summaries} that merge.
 */
@NullMarked
@ValueStyle
package dev.guicheng.audit;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
