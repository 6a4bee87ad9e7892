package az.rayon.services.forms.definition;

import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A form as a file that goes from one district to another: JSON, with a mark by which it is known. The database keeps
/// the form itself in the same shape.
public record FormFile(String format, String service, Form form) {

  private static final String FORMAT = "aciq-rayon/form/1";
  public static final int LARGEST = 1 << 20;

  static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).enable(SerializationFeature.INDENT_OUTPUT).build();

  public static FormFile of(String service, Form form) {
    return new FormFile(FORMAT, service, form);
  }

  public byte[] bytes() {
    return JSON.writeValueAsBytes(this);
  }

  /// What came of reading a file: a form, or why it is none.
  public record Opened(Optional<FormFile> file, Optional<Problem> problem) {

    private static Opened not(String key, Object... args) {
      return new Opened(Optional.empty(), Optional.of(new Problem("file", key, args)));
    }
  }

  public static Opened open(InputStream in) throws IOException {
    var bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) return Opened.not("services.forms.file.large");
    try {
      var file = JSON.readValue(bytes, FormFile.class);
      return FORMAT.equals(file.format()) && file.form() != null && Typed.isLegible(JSON.valueToTree(file))
          ? new Opened(Optional.of(file), Optional.empty())
          : Opened.not("services.forms.file.foreign");
    } catch (JacksonException e) {
      var place = e.getLocation();
      return place == null
          ? Opened.not("services.forms.file.foreign")
          : Opened.not("services.forms.file.broken", place.getLineNr(), place.getColumnNr());
    }
  }

  public static String write(Form form) {
    return JSON.writeValueAsString(form);
  }

  public static Form read(String json) {
    return JSON.readValue(json, Form.class);
  }
}
