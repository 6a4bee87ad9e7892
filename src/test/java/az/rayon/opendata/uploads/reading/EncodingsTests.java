package az.rayon.opendata.uploads.reading;

import static az.rayon.opendata.uploads.reading.SampleRows.all;
import static az.rayon.opendata.uploads.reading.SampleRows.in;
import static az.rayon.opendata.uploads.reading.SampleRows.kinds;
import static az.rayon.opendata.uploads.reading.SampleRows.reading;
import static az.rayon.opendata.uploads.reading.SampleRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In which letters a file is written.
class EncodingsTests {

  private static final String TURKISH = "ad;qeyd\nşəhər yox, çay və göl;Böyük küçə, İğdir\n".replace("ə", "e");
  private static final String RUSSIAN = "имя;заметка\nСамух;посёлок, улица Низами, дом два\n";

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

  @Test
  void aFewBytesThatWentBadAreToldWhereTheyAre() throws IOException {
    var good = "Ad,Sayı\nŞəmkir,3\nGöygöl,4\nÇay,".getBytes(StandardCharsets.UTF_8);
    var bytes = Arrays.copyOf(good, good.length + 2);
    bytes[good.length] = (byte) 0xFE;
    bytes[good.length + 1] = (byte) 0xFD;
    assertThat(Encodings.find(in(bytes))).isEqualTo("UTF-8");
    var rows = all(new DelimitedRows(in(bytes), bytes.length, StandardCharsets.UTF_8, ',', '"'));
    assertThat(rows.getFirst().cells()).containsExactly("Ad", "Sayı");
    assertThat(kinds(new Check(reading(Holds.TEXT, Holds.TEXT), Map.of()).row(rows.getLast())))
        .containsExactly(Fault.Kind.LETTERS);
  }
}
