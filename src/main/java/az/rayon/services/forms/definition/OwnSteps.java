package az.rayon.services.forms.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/// The steps that the program itself puts into forms: who applies, and who applies too. Their words stand in
/// `forms/own-steps.json`, written like any other form.
public final class OwnSteps {

  public static final String NAME = "applicantName";
  public static final String FIN = "applicantFin";
  public static final String PHONE = "applicantPhone";
  public static final String EMAIL = "applicantEmail";
  public static final String OTHERS = "others";
  public static final String OTHER_NAME = "otherName";
  public static final String OTHER_FIN = "otherFin";
  public static final String OTHER_EMAIL = "otherEmail";

  private OwnSteps() {}

  public static Step applicant() {
    return Read.STEPS.getFirst();
  }

  public static Step others() {
    return Read.STEPS.getLast();
  }

  /// No form may use these names for its own.
  public static Set<String> fieldNames() {
    return Read.STEPS.stream().flatMap(step -> step.fields().stream())
        .flatMap(field -> Stream.concat(Stream.of(field), field.kind().inner().stream())).map(Field::name)
        .collect(Collectors.toSet());
  }

  private static final class Read {

    static final List<Step> STEPS = steps();

    private static List<Step> steps() {
      try (InputStream in = OwnSteps.class.getResourceAsStream("/forms/own-steps.json")) {
        if (in == null) throw new IllegalStateException("no steps of our own");
        return FormFile.JSON.readValue(in, new TypeReference<List<Step>>() {});
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
