package az.rayon.services.certificates.checking;

import az.rayon.documents.Enclosed;
import az.rayon.kernel.Sha256;
import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.CheckCode;
import az.rayon.services.certificates.CodeReader;
import az.rayon.services.certificates.Sealing;
import az.rayon.services.certificates.checking.Finding.Answer;
import az.rayon.services.certificates.checking.Finding.Known;
import az.rayon.services.certificates.checking.Finding.Strange;
import az.rayon.services.certificates.checking.Finding.TooOften;
import az.rayon.services.certificates.checking.Tally.Way;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/// Answers whether a certificate is genuine and still holds. A wrong number and a wrong check code are one answer, so
/// that nobody learns which numbers there are.
@Service
class Verifying {

  private static final Pattern NUMBER = Pattern.compile("\"number\":\"(AR-\\d{4}-\\d{6,})\"");

  private final Remembered remembered;
  private final Certificates certificates;
  private final CodeReader codes;
  private final Tally tally;
  private final Tries tries;
  private final Clock clock;

  Verifying(Remembered remembered, Certificates certificates, CodeReader codes, Tally tally, Tries tries, Clock clock) {
    this.remembered = remembered;
    this.certificates = certificates;
    this.codes = codes;
    this.tally = tally;
    this.tries = tries;
    this.clock = clock;
  }

  /// As both stand on the paper; slips of typing are put right.
  Finding byNumber(String number, String check, String sender) {
    return told(Way.NUMBER, known(Typed.number(number), CheckCode.typed(check)), sender);
  }

  /// What a QR code holds: our address and, behind its `#`, the code; or the code alone.
  Finding byCode(String text, String sender) {
    return told(Way.CODE, switch (codes.read(text)) {
      case CodeReader.Read.Ours(var code) -> known(code.number(), code.check());
      case CodeReader.Read.Foreign _ -> new Strange(Answer.FOREIGN);
      case CodeReader.Read.None _ -> new Strange(Answer.NONE);
    }, sender);
  }

  /// Each file costs work, so each counts.
  Finding byFile(byte[] file, String sender) {
    if (tries.exceeded(sender, clock.instant())) return new TooOften();
    var finding = certificates.findByFile(Sha256.hex(file)).map(found -> known(found.number(), found.content()
        .check())).orElseGet(() -> new Strange(otherwise(file)));
    return told(Way.FILE, finding);
  }

  /// A file that is none of ours: does it say that it is?
  private Answer otherwise(byte[] file) {
    return Enclosed.find(file, Sealing.INSIDE).map(json -> NUMBER.matcher(new String(json, StandardCharsets.UTF_8)))
        .map(match -> match.find() && remembered.find(match.group(1)).isPresent() ? Answer.TAMPERED : Answer.UNKNOWN)
        .orElse(Answer.NONE);
  }

  private Finding known(String number, String check) {
    var found = remembered.find(number).filter(facts -> same(facts.check(), check));
    if (found.isEmpty()) return new Strange(Answer.UNKNOWN);
    return found.get().on(LocalDate.now(clock));
  }

  private Finding told(Way way, Finding finding, String sender) {
    if (finding instanceof Strange && tries.exceeded(sender, clock.instant())) return new TooOften();
    return told(way, finding);
  }

  private Finding told(Way way, Finding finding) {
    switch (finding) {
      case Known(var answer, var _) -> tally.count(way, answer);
      case Strange(var answer) -> tally.count(way, answer);
      case TooOften _ -> {}
    }
    return finding;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
