package az.rayon.services.forms;

import az.rayon.kernel.Actor;
import az.rayon.services.forms.definition.FormBuilder;
import az.rayon.services.forms.definition.Forms;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/// Puts a form in force under a name that no other test uses.
public record SampleForms(Forms forms, TransactionOperations transaction) {

  private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

  /// What the names of such forms begin with: no service of the catalogue stands behind them.
  static final String TRIAL = "s-";

  public String inForce(FormBuilder form) {
    var service = TRIAL + UUID.randomUUID();
    publish(service, form);
    return service;
  }

  public void publish(String service, FormBuilder form) {
    transaction.executeWithoutResult(
        _ -> forms.publish(forms.add(service, form.build(), new Actor.Clockwork("test"), NOW), NOW));
  }
}
