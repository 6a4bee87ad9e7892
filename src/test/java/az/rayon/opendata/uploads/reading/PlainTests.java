package az.rayon.opendata.uploads.reading;

import static az.rayon.opendata.uploads.reading.SampleRows.fields;
import static az.rayon.opendata.uploads.reading.SampleRows.in;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.datasets.Csv;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows that are taken as they stand are those that would come of it cell by cell.
class PlainTests {

  private static final Map<Holds, List<String>> CELLS = Map.of(
      Holds.TEXT, List.of("Şuşa", "bir iki", "a=b", "=cmd|x", "-x", "+5", " a", "a ",
          "\"a;b\"", "\"a\"\"b\"", "\"a\"b", "\"a", "\"\"", "a,b", "a;b", "a\tb",
          "", " ", "h0", "\"h0\"", "a\u0001b", "a\u007Fb", "a\uFFFDb", "😀", "x😀", "x".repeat(40_000), "–"),
      Holds.NUMBER, List.of("0", "7", "-7", "007", "-0", "0.5", "-0.50", "00.5", "1.", ".5", "1.2.3", "1,5", "1 000",
          "1e3", "--1", "−5", "9".repeat(60), "9".repeat(61), "", " ", "x", "5%", "h1", "\"7\"", "\"\""),
      Holds.DAY, List.of("2026-11-28", "2026-02-29", "2024-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "28.11.2026",
          "0999-01-01", "2026-11-28 ", "2026/11/28", "20261128", "", "2026-11-2x"),
      Holds.MOMENT, List.of("2026-11-28T05:00:00Z", "2026-11-28T24:00:00Z", "2026-11-28T05:60:00Z",
          "2026-11-28T05:00:00", "2026-11-28 05:00", "2026-11-28T05:00:00.5Z", "2026-11-28T05:00:00+04:00", ""),
      Holds.TRUTH, List.of("true", "false", "True", "bəli", "truex", "", "1"));
  private static final List<Holds> KINDS = List.of(Holds.TEXT, Holds.NUMBER, Holds.DAY, Holds.MOMENT, Holds.TRUTH);

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void aRowTakenAsItStandsIsTheSameAsCellByCell(char between) throws IOException {
    var random = new Random(7);
    int taken = 0;
    for (int i = 0; i < 20_000; i++) {
      var cells = KINDS.stream().map(kind -> cell(kind, random)).toList();
      var text = String.join(String.valueOf(between), cells) + (i % 2 == 0 ? "\r\n" : "\n") + "the next row";
      for (var decimal : List.of(".", ",")) taken += isSame(text, between, decimal) ? 1 : 0;
    }
    assertThat(taken).isGreaterThan(2_000);
  }

  /// Mostly the first, which is as it should be.
  private static String cell(Holds kind, Random random) {
    var cells = Objects.requireNonNull(CELLS.get(kind));
    return cells.get(random.nextInt(4) == 0 ? random.nextInt(cells.size()) : 0);
  }

  private static boolean isSame(String text, char between, String decimal) throws IOException {
    var reading = reading(between, decimal, Constraints.NONE);
    var into = new Bytes(16);
    try (var rows = rows(text, between)) {
      if (rows.plain(plain(reading), into) == 0) return false;
      assertThat(Objects.requireNonNull(rows.next()).cell(0)).startsWith("the next");
    }
    try (var rows = rows(text, between)) {
      var checked = new Check(reading, Map.of()).row(Objects.requireNonNull(rows.next()));
      assertThat(checked.faults()).as(text).isEmpty();
      var slow = new StringBuilder();
      Csv.rows(slow, ',').row(checked.cells());
      assertThat(text(into)).as(text).isEqualTo(slow.toString());
    }
    return true;
  }

  @Test
  void linesAreCountedAndARowAtTheEndOfTheBufferIsLeft() throws IOException {
    var row = "Şuşa,7,2026-11-28,2026-11-28T05:00:00Z,true\r\n";
    var plain = plain(reading(',', ".", Constraints.NONE));
    var into = new Bytes(16);
    int left = 0;
    try (var rows = rows(row.repeat(5_000), ',')) {
      for (long line = 1; line <= 5_000; line++) {
        long found = rows.plain(plain, into);
        if (found == 0) left++;
        assertThat(found == 0 ? Objects.requireNonNull(rows.next()).line() : found).isEqualTo(line);
      }
      assertThat(rows.next()).isNull();
    }
    assertThat(left).isBetween(1, 20);
    assertThat(text(into)).isEqualTo(row.repeat(5_000 - left));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x;1,5;28.11.2026;28.11.2026 09:00;bəli", "\"x\";\"1,5\";\"2026-11-28\";;Xeyr",
      "\"a;b\";1 234,50;28/11/2026;;да", "a,b;0;;;"})
  void rowsAsPeopleWriteThemAreTakenToo(String row) throws IOException {
    assertThat(isSame(row + "\nthe next row", ';', ",")).isTrue();
  }

  @Test
  void whatIsAskedOfACellIsAskedHereToo() throws IOException {
    var longest = reading(',', ".", new Constraints(true, false, "", List.of(), "", "", 0, 20, Constraints.Shape.ANY));
    assertThat(taken("Şuşa,1,2026-11-28,2026-11-28T05:00:00Z,true\nx", longest)).isTrue();
    assertThat(taken("Şuşa və onun kəndləri,1,2026-11-28,2026-11-28T05:00:00Z,true\nx", longest)).isFalse();
    assertThat(taken("Şuşa,,2026-11-28,2026-11-28T05:00:00Z,true\nx", longest)).isFalse();
    assertThat(Plain.of(longest, Map.of("3:n0", "x"), new Check(longest, Map.of()))).isEmpty();
  }

  private static boolean taken(String text, Reading reading) throws IOException {
    try (var rows = rows(text, ',')) {
      return rows.plain(plain(reading), new Bytes(16)) > 0;
    }
  }

  private static Plain plain(Reading reading) {
    return Plain.of(reading, Map.of(), new Check(reading, Map.of())).orElseThrow();
  }

  private static DelimitedRows rows(String text, char between) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new DelimitedRows(in(bytes), bytes.length, StandardCharsets.UTF_8, between, '"');
  }

  private static Reading reading(char between, String decimal, Constraints asked) {
    return Reading.of(Kind.TEXT, "UTF-8", String.valueOf(between)).headed(1).counted(decimal)
        .with(fields(KINDS, asked));
  }

  private static String text(Bytes bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    bytes.to(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
