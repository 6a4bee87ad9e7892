package az.rayon.services.certificates.checking;

import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.checking.Finding.Facts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// What this node lately told about certificates. A certificate never changes but by its end, so an answer holds until
/// any certificate ends; whether one has, the database is asked once a second. So a revocation is known to every node
/// within a second, and a certificate that a whole queue of people checks costs one look.
@Component
class Remembered {

  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int MOST = 4096;

  private final Certificates certificates;
  private final Templates templates;
  private final Clock clock;
  private volatile Answers answers = new Answers(-1, Instant.MIN, Map.of());

  Remembered(Certificates certificates, Templates templates, Clock clock) {
    this.certificates = certificates;
    this.templates = templates;
    this.clock = clock;
  }

  /// The answers of one revision. Whoever began to look under it writes into it, though it may be forgotten by then.
  private record Answers(long revision, Instant asked, Map<String, Facts> known) {}

  Optional<Facts> find(String number) {
    var current = current();
    var facts = current.known().get(number);
    if (facts != null) return Optional.of(facts);
    var found = certificates.find(number).map(certificate -> Facts.of(certificate, templates.name(certificate.content()
        .kind()), clock.getZone()));
    if (current.known().size() < MOST) found.ifPresent(fresh -> current.known().put(number, fresh));
    return found;
  }

  private Answers current() {
    var now = clock.instant();
    var last = answers;
    if (!last.asked().isBefore(now.minus(FRESH))) return last;
    var revision = certificates.changes();
    var keep = revision == last.revision() && last.known().size() < MOST;
    var next = new Answers(revision, now, keep ? last.known() : new ConcurrentHashMap<>());
    answers = next;
    return next;
  }
}
