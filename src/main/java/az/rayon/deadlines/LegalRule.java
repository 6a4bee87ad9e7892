package az.rayon.deadlines;

import az.rayon.deadlines.Term.Measure;
import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the law asks, as it stood on some day: `value` is null where nobody has found it yet, and then no number is
/// shown to anybody. `clock` is the key of the rule that says which day is counted first.
record LegalRule(String key, Translated title, @Nullable String clock, @Nullable String value, Measure measure,
    Translated reference, Status status, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

  /// Whether anybody has seen the rule in its source.
  enum Status {
    FOUND, VERIFY, UNKNOWN
  }

  Optional<Term> term() {
    return value == null ? Optional.empty() : Term.read(measure, value);
  }

  boolean holds(LocalDate on) {
    return (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || !on.isAfter(validTo));
  }

  /// What the rule speaks about, by the first word of its key: appeals, information, councils.
  String group() {
    return key.substring(0, key.indexOf('.'));
  }

  /// The rule from its first day on as somebody has now found it; the act is told as it stands, in the state language.
  LegalRule settled(SettlingRules.Finding finding) {
    return new LegalRule(key, title, clock, finding.value(), finding.measure(), Translated.az(finding.reference()),
        finding.status(), finding.since(), null);
  }
}
