package az.rayon.opendata.uploads.reading;

import static az.rayon.opendata.uploads.reading.SampleRows.all;
import static az.rayon.opendata.uploads.reading.SampleRows.in;
import static az.rayon.opendata.uploads.reading.SampleRows.row;
import static az.rayon.opendata.uploads.reading.SampleRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Rows that are objects or lists of JSON.
class JsonRowsTests {

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
}
