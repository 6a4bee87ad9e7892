package az.rayon.accounts.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeptFormTests {

  /// Carried by one form and asked by another, so that what stands in them is shown; the last is never kept.
  static final Set<String> ASKED_ELSEWHERE = Set.of("application", "directionEn", "directionRu", "email", "group",
      "kind", "post", "to", "unit", "code");

  @Test
  void onlyWhatWasTypedOrChosenIsShownAgain() {
    var form = new KeptForm("/desk/rooms", Map.of("version", List.of("3"), "key", List.of("k"), "text", List.of("Su"),
        "topic", List.of("su", "", "yol"), "unit", List.of("0197c0de-0000-7000-8000-000000000000"), "urgent",
        List.of("on")), Map.of());
    assertThat(form.typed()).isEqualTo(Map.of("text", List.of("Su"), "topic", List.of("su", "yol")));
  }

  /// Seen to fail by a hidden field of a new name.
  @Test
  void everyHiddenFieldOfTheTemplatesIsKnown() throws IOException {
    var hidden = Pattern.compile("type=\"hidden\" name=\"(\\w+)\"");
    var names = new TreeSet<String>();
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      for (var file : templates.filter(path -> path.toString().endsWith(".jte")).toList()) {
        hidden.matcher(Files.readString(file)).results().forEach(name -> names.add(name.group(1)));
      }
    }
    names.remove("_csrf");
    var known = new TreeSet<>(KeptForm.CARRIED);
    known.addAll(ASKED_ELSEWHERE);
    assertThat(names).isEqualTo(known);
  }
}
