package az.rayon.services.certificates;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import az.rayon.kernel.Sha256;
import az.rayon.services.certificates.Certificate.State;
import az.rayon.services.certificates.Code.Hash;
import az.rayon.services.certificates.Composing.Mark;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes a certificate of a filled template: gives it its number and its check code, writes its content down for good,
/// and signs the code. Paper it gets from `Sealing`.
@Component
class Making {

  static final String REGISTER = "AR";
  private static final Mark NOBODYS = new Mark(REGISTER + "-0000-000000", "0".repeat(CheckCode.LENGTH));

  private final Composing composing;
  private final CertificateJson json;
  private final CodeKeys keys;
  private final Numbers numbers;
  private final Clock clock;

  Making(Composing composing, CertificateJson json, CodeKeys keys, Numbers numbers, Clock clock) {
    this.composing = composing;
    this.json = json;
    this.keys = keys;
    this.numbers = numbers;
    this.clock = clock;
  }

  /// Under which key, by whom and when: demonstrations are issued in the past.
  record Issue(UUID key, UUID unit, UUID by, Instant at, boolean invented) {}

  UUID key() {
    return Ids.at(clock.instant());
  }

  Certificate make(UUID key, Filling filling, Official by) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return make(filling, new Issue(key, by.unit(), by.id(), now, false));
  }

  Certificate make(Filling filling, Issue issue) {
    var today = LocalDate.ofInstant(issue.at(), clock.getZone());
    var mark = new Mark(numbers.next(REGISTER, today.getYear()), CheckCode.fresh());
    var content = composing.content(filling, mark, issue.unit(), today);
    var written = json.write(content);
    var key = keys.inUse();
    var code = key.sign(Code.of(content, key.key().id(), new Hash(Sha256.hex(written))));
    return new Certificate(issue.key(), content, written, code, filling.order().account(), issue.unit(),
        issue.by(), issue.at(), null, new State.Valid(), issue.invented(), 0);
  }

  Content sample(Filling filling, UUID unit) {
    return composing.content(filling, NOBODYS, unit, LocalDate.now(clock));
  }
}
