package az.rayon.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What somebody took along: the files of a ZIP by their names, in their order.
public record Zipped(Map<String, byte[]> files) {

  public static Zipped of(MvcTestResult answer) throws IOException {
    assertThat(answer).hasStatusOk().headers().containsHeader("Content-Disposition");
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return new Zipped(files);
  }

  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  public String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }
}
