package dev.guicheng.cli;

import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the columns of somebody else's table become the attributes of one kind of question. Read by
 * {@link MappingFile}.
 *
 * @param source the mapping file's name
 * @param kind the kind
 * @param charset of a CSV file; empty if the file's bytes tell it
 * @param delimiter between the cells of a CSV file
 * @param sheet the sheet of a workbook; empty for the first
 * @param headingRow the heading is the first row, blank ones left out, that stands here or further
 *     down; from 1
 * @param columns what becomes of which column; a column may have several rules
 * @param constants attributes that every row has
 * @param ignored headings that are known and not used
 * @param ignoreOthers whether any further heading is passed over
 * @param id the heading that names a row
 */
record Mapping(
    String source,
    String kind,
    Optional<Charset> charset,
    char delimiter,
    Optional<String> sheet,
    int headingRow,
    List<ColumnRule> columns,
    ObjectNode constants,
    Set<String> ignored,
    boolean ignoreOthers,
    Optional<String> id) {

  /** The headings that the table must have. */
  Set<String> headings() {
    Set<String> headings = new LinkedHashSet<>();
    columns.forEach(rule -> headings.add(rule.column()));
    id.ifPresent(headings::add);
    return headings;
  }
}
