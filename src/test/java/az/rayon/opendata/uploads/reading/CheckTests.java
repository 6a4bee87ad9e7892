package az.rayon.opendata.uploads.reading;

import static az.rayon.opendata.uploads.reading.SampleRows.kinds;
import static az.rayon.opendata.uploads.reading.SampleRows.reading;
import static az.rayon.opendata.uploads.reading.SampleRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with the cells of a row.
class CheckTests {

  @Test
  void aRowIsHeldAgainstItsColumns() {
    var check = new Check(reading(Holds.TEXT, Holds.NUMBER), Map.of());
    assertThat(check.row(row("x", "1,5")).cells()).containsExactly("x", "1.5");
    assertThat(kinds(check.row(row("x", "many")))).containsExactly(Fault.Kind.NOT_NUMBER);
    assertThat(kinds(check.row(row("x")))).containsExactly(Fault.Kind.RAGGED);
    assertThat(kinds(check.row(row("x", "1", "2")))).containsExactly(Fault.Kind.RAGGED);
    assertThat(kinds(check.row(row("h0", "h1")))).containsExactly(Fault.Kind.HEADER_AGAIN);
    assertThat(check.row(row("a\u0000b", "1")).faults()).containsExactly(
        new Fault(7, "n0", Fault.Kind.SIGNS, "a\uFFFDb", ""));
    assertThat(kinds(check.row(row("a\uFFFDb", "1")))).containsExactly(Fault.Kind.LETTERS);
    assertThat(kinds(check.row(row("x".repeat(32_768), "1")))).containsExactly(Fault.Kind.LONG);
  }

  @Test
  void aRowIsLeftOutAndAWordForNothingIsNothing() {
    var reading = reading(Holds.TEXT, Holds.NUMBER).lacking(List.of("-", "yoxdur"));
    assertThat(new Check(reading, Map.of(Check.place(7, ""), "")).row(row("x")).isNothing()).isTrue();
    assertThat(new Check(reading, Map.of()).row(row("-", "yoxdur")).cells()).containsExactly(null, null);
  }

  @Test
  void aCellThatWasPutRightStandsInThePlaceOfTheFilesOwn() {
    var check = new Check(reading(Holds.TEXT, Holds.NUMBER), Map.of(Check.place(7, "n1"), "42"));
    assertThat(check.row(row("x", "many")).cells()).containsExactly("x", "42");
  }

  @Test
  void noTwoColumnsAreCalledTheSame() {
    var field = new Field("a", "a", Translated.az("a"), Holds.TEXT, "", Constraints.NONE);
    var twin = new Field("a ", "a_2", Translated.az("a"), Holds.TEXT, "", Constraints.NONE);
    var other = new Field("a", "a_2", Translated.az("Başqa"), Holds.TEXT, "", Constraints.NONE);
    var reading = Reading.of(Kind.TEXT, "UTF-8", ",").headed(1);
    assertThat(new Check(reading.with(List.of(field, twin)), Map.of()).head())
        .containsExactly(new Fault(1, "a_2", Fault.Kind.HEAD_TWICE, "a ", ""));
    assertThat(new Check(reading.with(List.of(field, other)), Map.of()).head()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"INTEGER,NUMBER,7,1.5", "YEAR,NUMBER,2026,26", "EMAIL,TEXT,a@b.az,a.b.az", "URI,TEXT,https://a.az/x,a b"})
  void aShapeIsAskedForAsWell(Constraints.Shape shape, Holds holds, String good, String bad) {
    var asked = new Constraints(false, false, "", List.of(), "", "", 0, 0, shape);
    var field = new Field("h", "n", Translated.az("h"), holds, "", asked);
    var check = new Check(Reading.of(Kind.TEXT, "UTF-8", ",").with(List.of(field)), Map.of());
    assertThat(kinds(check.row(row(good)))).isEmpty();
    assertThat(kinds(check.row(row(bad)))).containsExactly(Fault.Kind.valueOf("NOT_" + shape));
  }

  @Test
  void everyConstraintIsKept() {
    asks(new Constraints(true, false, "", List.of(), "", "", 0, 0, Constraints.Shape.ANY), Holds.TEXT, "x", "",
        Fault.Kind.MISSING);
    asks(new Constraints(false, false, "[A-Z]{2}", List.of(), "", "", 0, 0, Constraints.Shape.ANY), Holds.TEXT, "AB",
        "ab", Fault.Kind.PATTERN);
    asks(new Constraints(false, false, "", List.of("a", "b"), "", "", 0, 0, Constraints.Shape.ANY), Holds.TEXT, "b",
        "c", Fault.Kind.OPTIONS);
    asks(new Constraints(false, false, "", List.of(), "10", "", 0, 0, Constraints.Shape.ANY), Holds.NUMBER, "10,0",
        "9,99", Fault.Kind.MINIMUM);
    asks(new Constraints(false, false, "", List.of(), "", "2026-01-01", 0, 0, Constraints.Shape.ANY), Holds.DAY,
        "01.01.2026", "02.01.2026", Fault.Kind.MAXIMUM);
    asks(new Constraints(false, false, "", List.of(), "", "", 3, 0, Constraints.Shape.ANY), Holds.TEXT, "əüş", "əü",
        Fault.Kind.SHORTEST);
    asks(new Constraints(false, false, "", List.of(), "", "", 0, 3, Constraints.Shape.ANY), Holds.TEXT, "əüş", "əüşç",
        Fault.Kind.LONGEST);
  }

  private static void asks(Constraints asked, Holds holds, String good, String bad, Fault.Kind kind) {
    assertThat(against(holds, asked, good)).as(good).isEmpty();
    assertThat(against(holds, asked, bad)).as(bad).containsExactly(kind);
  }

  @Test
  void aPatternThatWouldTryForEverGivesUp() {
    assertThat(against(Holds.TEXT,
        new Constraints(false, false, "(a+)+b", List.of(), "", "", 0, 0, Constraints.Shape.ANY), "a".repeat(5_000)))
        .containsExactly(Fault.Kind.PATTERN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(1)", "+1+cmd|x", "-2+3+cmd", "\tx"})
  void whatASpreadsheetWouldRunIsAWarning(String cell) {
    var checked = new Check(reading(Holds.TEXT, Holds.TEXT), Map.of()).row(row(cell, "b"));
    assertThat(kinds(checked)).containsExactly(Fault.Kind.FORMULA);
    assertThat(checked.sound()).isTrue();
    assertThat(checked.cells()).containsExactly(cell, "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+994 (12) 345-67-89", "a=b", "-1,5"})
  void whatIsANumberWithItsSignIsNone(String cell) {
    assertThat(kinds(new Check(reading(Holds.TEXT, Holds.TEXT), Map.of()).row(row(cell, "b")))).isEmpty();
  }

  private static List<Fault.Kind> against(Holds holds, Constraints asked, String cell) {
    var field = new Field("h", "n", Translated.az("h"), holds, "", asked);
    var check = new Check(Reading.of(Kind.TEXT, "UTF-8", ",").counted(",").with(List.of(field)), Map.of());
    return kinds(check.row(row(cell)));
  }
}
