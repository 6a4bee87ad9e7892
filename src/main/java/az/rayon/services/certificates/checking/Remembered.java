package az.rayon.services.certificates.checking;

import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.checking.Finding.Answer;
import az.rayon.services.certificates.checking.Finding.Facts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// What this node lately told about certificates. A certificate never changes but by its end, so an answer holds until
/// any certificate ends; whether one has, the database is asked once a second. So a revocation is known to every node
/// within a second, and a certificate that many people check costs one look.
@Component
class Remembered {

  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int MOST = 4096;
  private static final int MOST_PAGES = 500;

  private final Certificates certificates;
  private final Templates templates;
  private final Clock clock;
  private volatile Answers answers = new Answers(-1, Instant.MIN, Map.of(), new Pages(Instant.MIN, Map.of()));

  Remembered(Certificates certificates, Templates templates, Clock clock) {
    this.certificates = certificates;
    this.templates = templates;
    this.clock = clock;
  }

  /// The answers of one revision. Whoever began to look under it writes into it, though it may be forgotten by then.
  private record Answers(long revision, Instant asked, Map<String, Facts> known, Pages pages) {}

  /// Pages of one minute, which they name.
  record Pages(Instant minute, Map<String, Told> drawn) {

    static Pages of(Instant minute) {
      return new Pages(minute, new ConcurrentHashMap<>());
    }
  }

  /// A page as it was sent.
  static final class Told {

    private final Answer answer;
    private final Map<String, String> headers;
    private final byte[] body;

    Told(Answer answer, Map<String, String> headers, byte[] body) {
      this.answer = answer;
      this.headers = headers;
      this.body = body;
    }

    Answer answer() {
      return answer;
    }

    void writeTo(HttpServletResponse response) throws IOException {
      headers.forEach(response::setHeader);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  Optional<Facts> find(String number) {
    var current = current();
    var facts = current.known().get(number);
    if (facts != null) return Optional.of(facts);
    var found = certificates.find(number).map(certificate -> Facts.of(certificate, templates.name(certificate.content()
        .kind()), clock.getZone()));
    if (current.known().size() < MOST) found.ifPresent(fresh -> current.known().put(number, fresh));
    return found;
  }

  Optional<Told> told(String asked) {
    return Optional.ofNullable(current().pages().drawn().get(asked));
  }

  /// Into which a page that is about to be drawn may be put.
  Pages moment() {
    return current().pages();
  }

  void keep(String asked, Told told, Pages moment) {
    if (moment.drawn().size() < MOST_PAGES) moment.drawn().put(asked, told);
  }

  private Answers current() {
    var now = clock.instant();
    var last = answers;
    if (!last.asked().isBefore(now.minus(FRESH))) return last;
    var revision = certificates.changes();
    var minute = now.truncatedTo(ChronoUnit.MINUTES);
    var same = revision == last.revision();
    var known = same && last.known().size() < MOST ? last.known() : new ConcurrentHashMap<String, Facts>();
    var next = new Answers(revision, now, known, same && minute.equals(last.pages().minute())
        ? last.pages()
        : Pages.of(
            minute));
    answers = next;
    return next;
  }
}
