package az.rayon.services.forms.editing;

import az.rayon.kernel.Actor;
import az.rayon.services.forms.definition.FormFile;
import az.rayon.services.forms.definition.Forms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The forms that the program brings, one for each service of the first catalogue, for an installation that has none at
/// all. One on which nobody in the district has written keeps up with the program; from the first change on it is
/// theirs.
@Component
class FirstForms implements ApplicationRunner {

  private static final List<String> SERVICES = List.of("family-composition", "form-2", "actual-residence",
      "housing-queue-status", "housing-registration", "housing-heirs", "dependants", "no-relatives-to-care",
      "living-conditions", "many-children", "household-holding", "burial", "land-plot", "guardianship",
      "building-permit-extension", "building-permit", "social-tenancy", "address", "martyr-family", "archive");

  private static final Actor PROGRAM = new Actor.Clockwork("first-forms");

  private final Forms forms;
  private final TransactionOperations transaction;
  private final Clock clock;

  FirstForms(Forms forms, TransactionOperations transaction, Clock clock) {
    this.forms = forms;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    transaction.executeWithoutResult(_ -> {
      forms.await("first");
      var fresh = forms.isEmpty();
      SERVICES.stream().filter(service -> fresh || isOutdated(service)).forEach(this::add);
    });
  }

  /// Nobody in the district has written on it since the program brought it, and the program now brings a better one.
  private boolean isOutdated(String service) {
    return forms.findUntouched(service, PROGRAM).filter(form -> !form.equals(read(service).form())).isPresent();
  }

  private void add(String service) {
    var now = clock.instant();
    forms.publish(forms.add(service, read(service).form(), PROGRAM, now), now);
  }

  static List<String> services() {
    return SERVICES;
  }

  static FormFile read(String service) {
    try (var in = new ClassPathResource("forms/first/" + service + ".json").getInputStream()) {
      return FormFile.open(in).file().orElseThrow(() -> new IllegalStateException("no form in " + service));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
