package dev.guicheng.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** Tables of OpenL Tablets. The workbook that it wants is written from a text at start. */
public final class OpenlTablets implements Works {
  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private final Tables tables;

  /** Reads the tables. */
  public OpenlTablets() {
    try {
      Path workbook = Files.createTempFile("works", ".xlsx");
      try {
        write(workbook);
        tables =
            new RulesEngineFactory<>(workbook.toUri().toURL(), Tables.class).newEngineInstance();
      } finally {
        Files.delete(workbook);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path workbook) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(workbook)) {
      Sheet sheet = book.createSheet("works");
      int row = 0;
      for (List<String> table : tables()) {
        int width = table.stream().mapToInt(line -> line.split("\t", -1).length).max().orElse(1);
        for (String line : table) {
          write(line.split("\t", -1), width, sheet.createRow(row++));
        }
        row++;
      }
      book.write(out);
    }
  }

  /** A line of one cell is as wide as its table; {@code <} makes the cell before it wider. */
  private static void write(String[] cells, int width, Row row) {
    int last = cells.length == 1 ? width : cells.length;
    int start = 0;
    for (int column = 0; column < last; column++) {
      boolean wider = column > 0 && (cells.length == 1 || cells[column].equals("<"));
      if (!wider) {
        fill(row, column, cells[column]);
        start = column;
      }
      boolean ends = column + 1 == last || !(cells.length == 1 || cells[column + 1].equals("<"));
      if (ends && column > start) {
        row.getSheet()
            .addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), start, column));
      }
    }
  }

  private static void fill(Row row, int column, String text) {
    if (text.matches("\\d+")) {
      row.createCell(column).setCellValue(Integer.parseInt(text));
    } else if (!text.isEmpty()) {
      row.createCell(column).setCellValue(text);
    }
  }

  /** Blank lines part the tables. */
  private static List<List<String>> tables() throws IOException {
    List<List<String>> tables = new ArrayList<>();
    List<String> table = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(OpenlTablets.class.getResourceAsStream("works.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (line.isEmpty()) {
          tables.add(table);
          table = new ArrayList<>();
        } else {
          table.add(line);
        }
      }
    }
    tables.add(table);
    return tables;
  }

  @Override
  public String penalty(BigDecimal days, BigDecimal run, BigDecimal before) {
    return tables.penalty(days, run, before.add(days));
  }

  @Override
  public Plan callback(String event, String severity, LocalDate finishedOn) {
    return tables.callbackRow(event, severity).plan(finishedOn);
  }

  @Override
  public BigDecimal pay(BigDecimal total, BigDecimal overtime, BigDecimal days) {
    return tables.pay(total, overtime, days).setScale(2, RoundingMode.HALF_UP).max(NOTHING);
  }
}
