package az.rayon.opendata.uploads.reading;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Letters, cells and rows, before any database.
class ReadingTests {

  private static final String TURKISH = "ad;qeyd\nşəhər yox, çay və göl;Böyük küçə, İğdir\n".replace("ə", "e");
  private static final String RUSSIAN = "имя;заметка\nСамух;посёлок, улица Низами, дом два\n";
  private static final List<Holds> TEXTS = List.of(Holds.TEXT, Holds.TEXT);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void azerbaijaniIsReadInEveryUnicodeEncoding(String name) throws IOException {
    var text = "ad;qeyd\nŞəmkir;çox böyük ərazi\n";
    var charset = Charset.forName(name);
    assertThat(Encodings.find(in(text.getBytes(charset)))).isEqualTo(name);
    assertThat(Encodings.find(in(("\uFEFF" + text).getBytes(charset)))).isEqualTo(name);
    assertThat(rows("\uFEFF" + text, charset, ';').getFirst().cells()).containsExactly("ad", "qeyd");
  }

  @Test
  void encodingsFromBeforeUnicodeAreToldApart() throws IOException {
    assertThat(Encodings.find(in(TURKISH.getBytes(Charset.forName("ISO-8859-9"))))).isEqualTo("ISO-8859-9");
    assertThat(Encodings.find(in(("“" + TURKISH).getBytes(Charset.forName("windows-1254"))))).isEqualTo("windows-1254");
    assertThat(Encodings.find(in(RUSSIAN.getBytes(Charset.forName("windows-1251"))))).isEqualTo("windows-1251");
    assertThat(Encodings.find(in(RUSSIAN.getBytes(Charset.forName("KOI8-R"))))).isEqualTo("KOI8-R");
  }

  @Test
  void aLetterThatOnlyComesLateStillTellsTheEncoding() throws IOException {
    var text = "a;b\n" + "1;2\n".repeat(50_000) + "Şuşa;Çovdar\n";
    assertThat(Encodings.find(in(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo("UTF-8");
    assertThat(Encodings.find(in(text.getBytes(Charset.forName("ISO-8859-9"))))).isEqualTo("ISO-8859-9");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1 234,50|1234.50", "1.234,5|1234.5", "-7|-7", "0,5|0.5", ",5|0.5",
      "1\u00A0000|1000",
      "2E-3|0.002", "12 5|", "1,2,3|", "12.05|", "+994501234567|", "abc|", "5%|", "5,|"})
  void numbersAreReadWithACommaAsPeopleWriteThem(String cell, String kept) {
    assertThat(new Notation(',').canonical(Holds.NUMBER, cell)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"DAY,28.11.2026,2026-11-28", "DAY,1/2/2026,2026-02-01", "DAY,2026-11-28,2026-11-28", "DAY,30.02.2026,",
      "DAY,28.11.26,", "MOMENT,28.11.2026 9:05,2026-11-28T05:05:00Z",
      "MOMENT,2026-11-28T09:05:07+04:00,2026-11-28T05:05:07Z",
      "MOMENT,2026-11-28 25:00,", "TRUTH,Bəli,true", "TRUTH,нет,false", "TRUTH,1,"})
  void daysHoursAndTruthsAreReadInTheFormsOfThreeLanguages(Holds holds, String cell, String kept) {
    assertThat(new Notation('.').canonical(holds, cell)).isEqualTo(kept);
  }

  @Test
  void quotedCellsHoldSignsAndLineEnds() throws IOException {
    var rows = rows("a,b\r\n\"x, \"\"y\"\"\",\"one\ntwo\"\r\n\r\n3,4", StandardCharsets.UTF_8, ',');
    assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 5L);
    assertThat(rows.get(1).cells()).containsExactly("x, \"y\"", "one\ntwo");
  }

  @Test
  void brokenQuotesAreToldWhereTheyAreAndTheRestIsStillRead() throws IOException {
    var rows = rows("a,b\n\"x\"y,1\n\"z\",2\n\"never closed,3\n4,5\n", StandardCharsets.UTF_8, ',');
    assertThat(rows).extracting(Row::broken).containsExactly(null, Fault.Kind.QUOTES, null, Fault.Kind.UNCLOSED);
    assertThat(rows.get(3).line()).isEqualTo(4);
  }

  @Test
  void aMarkThatNothingClosesDoesNotFillTheMemory() throws IOException {
    var rows = rows("a\n\"" + "x".repeat(200_000) + "\nb\n", StandardCharsets.UTF_8, ',');
    assertThat(rows.get(1).broken()).isEqualTo(Fault.Kind.UNCLOSED);
    assertThat(rows.get(1).cell(0).length()).isLessThan(70_000);
    assertThat(rows.getLast().cells()).containsExactly("b");
  }

  @Test
  void objectsAreRowsInAnArrayOrOneALine() throws IOException {
    var array = "[{\"ad\": \"Ə\", \"say\": 1.50},\n {\"say\": null, \"ad\": \"b\", \"iç\": {\"x\": [1]}}]";
    var lines = "{\"ad\": \"Ə\", \"say\": 1.50}\n{\"say\": null, \"ad\": \"b\", \"iç\": {\"x\": [1]}}\n";
    for (var text : List.of(array, lines, "\uFEFF" + array)) {
      var heads = JsonRows.heads(in(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, new JsonMapper());
      assertThat(heads).containsExactly("ad", "say", "iç");
      var rows = all(new JsonRows(in(text.getBytes(StandardCharsets.UTF_8)), 0, StandardCharsets.UTF_8, heads,
          new JsonMapper()));
      assertThat(rows).extracting(Row::line).containsExactly(1L, 2L);
      assertThat(rows.get(0).cells()).containsExactly("Ə", "1.50", null);
      assertThat(rows.get(1).cells()).containsExactly("b", null, "{\"x\":[1]}");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {"[{\"a\": 1}, {\"a\": |BROKEN", "[{\"a\": 1}, 7]|SHAPE",
      "{\"a\": 1} rubbish|BROKEN", "[{\"a\": 1}}|BROKEN", "7|SHAPE", "[1, 2]|SHAPE", "{\"a\": [{\"b\": 1}]}|SHAPE",
      "{\"rows\": [{\"a\": 1}], \"x\": |BROKEN", "[{\"a\": 1}, [2]]|SHAPE"})
  void whatIsNoListOfRowsIsToldWhereItBreaks(String text, Fault.Kind kind) throws IOException {
    var rows = all(new JsonRows(in(text.getBytes(StandardCharsets.UTF_8)), 0, StandardCharsets.UTF_8, List.of("a"),
        new JsonMapper()));
    assertThat(rows.getLast().broken()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"dataset\": \"x\", \"title\": {\"az\": \"X\"}, \"rows\": [{\"ad\": \"Ə\", \"say\": 1}], \"n\": 1}",
      "[[\"ad\", \"say\"], [\"Ə\", 1]]", "{\"rows\": [[\"ad\", \"say\"], [\"Ə\", 1]]}"})
  void whatTheProgramGivesOutComesInAgain(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var heads = JsonRows.heads(in(bytes), StandardCharsets.UTF_8, new JsonMapper());
    assertThat(heads).containsExactly("ad", "say");
    var rows = all(new JsonRows(in(bytes), 0, StandardCharsets.UTF_8, heads, new JsonMapper()));
    assertThat(rows).singleElement().satisfies(row -> assertThat(row.cells()).containsExactly("Ə", "1"));
  }

  @Test
  void aFewBytesThatWentBadAreToldWhereTheyAre() throws IOException {
    var good = "Ad,Sayı\nŞəmkir,3\nGöygöl,4\nÇay,".getBytes(StandardCharsets.UTF_8);
    var bytes = Arrays.copyOf(good, good.length + 2);
    bytes[good.length] = (byte) 0xFE;
    bytes[good.length + 1] = (byte) 0xFD;
    assertThat(Encodings.find(in(bytes))).isEqualTo("UTF-8");
    var rows = all(new DelimitedRows(in(bytes), bytes.length, StandardCharsets.UTF_8, ',', '"'));
    assertThat(rows.getFirst().cells()).containsExactly("Ad", "Sayı");
    assertThat(kinds(new Check(reading(TEXTS), Map.of()).row(rows.getLast()))).containsExactly(Fault.Kind.LETTERS);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Ad,Say/a,1/b,2|1", "Siyahı/Ad,Say/a,1/b,2|2",
      "Siyahı,,/,,/Ad,Gün,Say/a,b,1/c,d,2|3",
      "a,1/b,2|0", "Siyahı/7,1/8,2|0", "Ad/a/b|1", "Ad,Say,Qeyd/a,1/b,2/c,3,x|1"})
  void theHeadIsTheFirstRowAsWideAsThoseThatFollow(String text, int line) throws IOException {
    assertThat(Finding.head(rows(text.replace('/', '\n'), StandardCharsets.UTF_8, ','))).isEqualTo(line);
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
  void aRowIsLeftOutAndAWordForNothingIsNothing() {
    var reading = reading(Holds.TEXT, Holds.NUMBER).lacking(List.of("-", "yoxdur"));
    assertThat(new Check(reading, Map.of(Check.place(7, ""), "")).row(row("x")).isNothing()).isTrue();
    assertThat(new Check(reading, Map.of()).row(row("-", "yoxdur")).cells()).containsExactly(null, null);
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(1)", "+1+cmd|x", "-2+3+cmd", "\tx"})
  void whatASpreadsheetWouldRunIsAWarning(String cell) {
    var checked = new Check(reading(TEXTS), Map.of()).row(row(cell, "b"));
    assertThat(kinds(checked)).containsExactly(Fault.Kind.FORMULA);
    assertThat(checked.sound()).isTrue();
    assertThat(checked.cells()).containsExactly(cell, "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+994 (12) 345-67-89", "a=b", "-1,5"})
  void whatIsANumberWithItsSignIsNone(String cell) {
    assertThat(kinds(new Check(reading(TEXTS), Map.of()).row(row(cell, "b")))).isEmpty();
  }

  @Test
  void everyConstraintIsKept() {
    assertThat(
        against(Holds.TEXT, new Constraints(true, false, "", List.of(), "", "", 0, 0, Constraints.Shape.ANY), ""))
        .containsExactly(Fault.Kind.MISSING);
    assertThat(against(Holds.TEXT,
        new Constraints(false, false, "[A-Z]{2}", List.of(), "", "", 0, 0, Constraints.Shape.ANY), "ab"))
        .containsExactly(Fault.Kind.PATTERN);
    assertThat(against(Holds.TEXT,
        new Constraints(false, false, "", List.of("a", "b"), "", "", 0, 0, Constraints.Shape.ANY), "c"))
        .containsExactly(Fault.Kind.OPTIONS);
    assertThat(against(Holds.NUMBER,
        new Constraints(false, false, "", List.of(), "10", "", 0, 0, Constraints.Shape.ANY), "9,99"))
        .containsExactly(Fault.Kind.MINIMUM);
    assertThat(against(Holds.DAY,
        new Constraints(false, false, "", List.of(), "", "2026-01-01", 0, 0, Constraints.Shape.ANY), "02.01.2026"))
        .containsExactly(Fault.Kind.MAXIMUM);
    assertThat(
        against(Holds.TEXT, new Constraints(false, false, "", List.of(), "", "", 3, 0, Constraints.Shape.ANY), "əü"))
        .containsExactly(Fault.Kind.SHORTEST);
    assertThat(
        against(Holds.TEXT, new Constraints(false, false, "", List.of(), "", "", 0, 3, Constraints.Shape.ANY), "əüşç"))
        .containsExactly(Fault.Kind.LONGEST);
  }

  @Test
  void aPatternThatWouldTryForEverGivesUp() {
    assertThat(against(Holds.TEXT,
        new Constraints(false, false, "(a+)+b", List.of(), "", "", 0, 0, Constraints.Shape.ANY), "a".repeat(5_000)))
        .containsExactly(Fault.Kind.PATTERN);
  }

  @Test
  void aCellThatWasPutRightStandsInThePlaceOfTheFilesOwn() {
    var check = new Check(reading(Holds.TEXT, Holds.NUMBER), Map.of(Check.place(7, "n1"), "42"));
    assertThat(check.row(row("x", "many")).cells()).containsExactly("x", "42");
  }

  @Test
  void aColumnIsOfTheKindThatNearlyAllItsCellsAre() {
    assertThat(found("1", "2", "x", "4", "5")).isEqualTo(Holds.NUMBER);
    assertThat(found("1", "2", "3a")).isEqualTo(Holds.TEXT);
    assertThat(found("007", "12")).isEqualTo(Holds.TEXT);
    assertThat(found("01.02.2026", "3.4.2026")).isEqualTo(Holds.DAY);
    assertThat(found("bəli", "Xeyr")).isEqualTo(Holds.TRUTH);
    assertThat(found("2026-01-01 10:00", "")).isEqualTo(Holds.MOMENT);
    assertThat(found("", "")).isEqualTo(Holds.TEXT);
  }

  @Test
  void headsBecomeNamesThatNoOtherColumnHas() {
    assertThat(Names.of("Tikilinin ünvanı (küçə)", "x")).isEqualTo("tikilinin_unvani_kuce");
    assertThat(Names.of("2024 il", "x")).isEqualTo("n2024_il");
    assertThat(Names.of("Дом", "x")).isEqualTo("dom");
    assertThat(Names.column("Ad", Set.of("ad", "ad_2"))).isEqualTo("ad_3");
  }

  private static Holds found(String... cells) {
    return Finding.holds(Stream.of(cells).map(cell -> row(cell)).toList(), 0, new Notation(','));
  }

  private static List<Fault.Kind> against(Holds holds, Constraints asked, String cell) {
    var field = new Field("h", "n", Translated.az("h"), holds, "", asked);
    var check = new Check(Reading.of(Kind.TEXT, "UTF-8", ",").counted(",").with(List.of(field)), Map.of());
    return kinds(check.row(row(cell)));
  }

  private static Reading reading(Holds... kinds) {
    return reading(List.of(kinds));
  }

  private static Reading reading(List<Holds> kinds) {
    var fields = new ArrayList<Field>();
    for (int i = 0; i < kinds.size(); i++)
      fields.add(new Field("h" + i, "n" + i, Translated.az("h" + i), kinds.get(i), "", Constraints.NONE));
    return Reading.of(Kind.TEXT, "UTF-8", ",").headed(1).counted(",").with(fields);
  }

  private static Row row(String... cells) {
    return Row.of(7, List.of(cells));
  }

  private static List<Fault.Kind> kinds(Check.Checked checked) {
    return checked.faults().stream().map(Fault::kind).toList();
  }

  private static List<Row> rows(String text, Charset charset, char delimiter) throws IOException {
    var bytes = text.getBytes(charset);
    return all(new DelimitedRows(in(bytes), bytes.length, charset, delimiter, '"'));
  }

  private static List<Row> all(Rows rows) throws IOException {
    try (rows) {
      var all = new ArrayList<Row>();
      for (var row = rows.next(); row != null; row = rows.next()) all.add(row);
      return all;
    }
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
