package az.rayon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A drawing in a document that the code makes: tables, maps and states between two marks, `<!-- drawn: NAME -->` and
/// `<!-- /drawn -->`. A test fails when the document is stale; with `RAYON_DRAW=1` in the environment it is drawn
/// anew instead.
public record Drawn(Path document, String name) {

  public void is(String drawing) throws IOException {
    var start = "<!-- drawn: " + name + " -->\n";
    var text = Files.readString(document);
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf("<!-- /drawn -->", from);
    assertThat(from).as("the mark of " + name + " in " + document).isGreaterThan(start.length() - 1);
    if (System.getenv("RAYON_DRAW") != null) {
      Files.writeString(document, text.substring(0, from) + drawing + text.substring(to));
    } else {
      assertThat(text.substring(from, to)).as(document + " is stale: draw it anew").isEqualTo(drawing);
    }
  }
}
