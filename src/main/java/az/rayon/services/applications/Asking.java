package az.rayon.services.applications;

import az.rayon.kernel.Language;
import az.rayon.services.forms.Submission.Applicant;
import az.rayon.services.forms.Submission.Way;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was asked for, by whom and how; it does not change. `settlement` is the code of the place where the applicant
/// lives, if the form said so.
record Asking(UUID submission, String service, Wanted wanted, Applicant applicant, Language language, Way way,
    @Nullable String settlement, Instant receivedAt, boolean invented) {

  /// The versions of passport and form under which it was asked for, and what the passport says of the decision:
  /// whether it is an order of the head, whether a commission is heard first, and the fee.
  record Wanted(UUID passport, int form, boolean ordered, boolean commission, BigDecimal fee) {}
}
