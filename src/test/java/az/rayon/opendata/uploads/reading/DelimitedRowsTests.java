package az.rayon.opendata.uploads.reading;

import static az.rayon.opendata.uploads.reading.SampleRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Rows whose cells stand between signs and in quotation marks.
class DelimitedRowsTests {

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
}
