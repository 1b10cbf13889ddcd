package dev.guicheng.cli.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows: {@code <@page.chart id="verdicts" chart=verdicts caption=…/>}.
 *
 * <pre>{@code
 * Chart.of(Chart.Type.STACKED, months).with("kept", kept).with("broken", broken).axes("", "%")
 * }</pre>
 *
 * @param type how it is drawn
 * @param labels one for each place on the axis; for a histogram, its classes
 * @param series what is drawn, one after the other
 * @param horizontal title of the horizontal axis; may be empty
 * @param vertical title of the vertical axis; may be empty
 */
public record Chart(
    Type type, List<String> labels, List<Series> series, String horizontal, String vertical) {
  /** How a chart is drawn. */
  public enum Type {
    /** Upright bars side by side. */
    BARS,
    /** Upright bars that touch each other, for the classes of one number. */
    HISTOGRAM,
    /** Lying bars, for long names. */
    LYING_BARS,
    /** Upright bars on top of each other. */
    STACKED,
    /** Lines, for what goes on in time. */
    LINES
  }

  /**
   * One row of numbers.
   *
   * @param name its name in the key
   * @param values one for each label; null leaves a gap
   */
  public record Series(String name, List<@Nullable Number> values) {
    /** Copies the list. */
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /** Copies the lists; refuses a series that is longer or shorter than the labels. */
  public Chart {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
    for (Series row : series) {
      if (row.values().size() != labels.size()) {
        throw new IllegalArgumentException(
            "Chart: series \"%s\" has %d values for %d labels"
                .formatted(row.name(), row.values().size(), labels.size()));
      }
    }
  }

  /** A chart that shows nothing yet. */
  public static Chart of(Type type, List<String> labels) {
    return new Chart(type, labels, List.of(), "", "");
  }

  /** The same chart with one more series. */
  public Chart with(String name, List<? extends @Nullable Number> values) {
    List<Series> more = new ArrayList<>(series);
    more.add(new Series(name, new ArrayList<>(values)));
    return new Chart(type, labels, more, horizontal, vertical);
  }

  /** The same chart with one more series. */
  public Chart with(String name, Number... values) {
    return with(name, Arrays.asList(values));
  }

  /** The same chart with titles on its axes. */
  public Chart axes(String horizontalTitle, String verticalTitle) {
    return new Chart(type, labels, series, horizontalTitle, verticalTitle);
  }
}
