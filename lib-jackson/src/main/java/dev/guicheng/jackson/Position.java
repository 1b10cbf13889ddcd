package dev.guicheng.jackson;

import tools.jackson.core.TokenStreamLocation;

/**
 * Where something stands in a document, both counted from 1; {@link #NONE} where the parser cannot
 * tell, as when a host converts a tree of its own.
 */
record Position(int line, int column) {
  static final Position NONE = new Position(0, 0);

  static Position of(TokenStreamLocation location, int linesBefore) {
    return location.getLineNr() < 1
        ? NONE
        : new Position(location.getLineNr() + linesBefore, Math.max(1, location.getColumnNr()));
  }

  /** How it is shown: {@code site.yaml:14:13}, or without a file's name; may be empty. */
  String in(String source) {
    if (line < 1) {
      return source;
    }
    return source.isEmpty()
        ? "line " + line + ", column " + column
        : source + ":" + line + ":" + column;
  }
}
