package dev.guicheng.rules;

import dev.guicheng.Question;
import java.util.Optional;

/**
 * What a rule concludes about a question. Rules insert conclusions and nothing else; the engine
 * notes which rule inserted it, and takes the clause from that rule's {@code @clause}. A rule over
 * the rows of a table is marked {@code @clausesOf(table)} instead, and each conclusion names the
 * clause of its row.
 */
public abstract sealed class Conclusion
