package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.applications.Application.Paper;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.Enclosures.Enclosed;
import az.rayon.services.applications.HandlingApplications.Seen;
import az.rayon.services.applications.Step.What;
import az.rayon.services.catalogue.Passports;
import az.rayon.services.certificates.Order;
import az.rayon.site.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Decides: grants with a certificate or an act, refuses with grounds, and judges what somebody objects to. Decision,
/// certificate and log line stand together or not at all.
@Service
class DecidingApplications {

  private final Progress progress;
  private final Passports passports;
  private final Terms terms;
  private final Giving giving;
  private final Enclosures enclosures;
  private final Clock clock;

  DecidingApplications(Progress progress, Passports passports, Terms terms, Giving giving,
      Enclosures enclosures, Clock clock) {
    this.progress = progress;
    this.passports = passports;
    this.terms = terms;
    this.giving = giving;
    this.enclosures = enclosures;
    this.clock = clock;
  }

  /// What is granted: the words of the decision, and either whom the certificate names with the values of its fields,
  /// or the number of an act that was signed on paper, with the act itself as a file if there is one.
  sealed interface Gift {
    String decision();

    record Certificate(String decision, String holder, Map<String, String> values) implements Gift {}

    record Act(String decision, String number, List<Enclosed> order) implements Gift {

      public Act {
        order = List.copyOf(order);
      }
    }
  }

  /// The fields that the certificate of this service shows; empty where its result is an act or a paper.
  List<Giving.Wanted> wants(Application application, Language language) {
    var kind = kind(application);
    return kind.isEmpty() ? List.of() : giving.wants(kind, language);
  }

  /// What the program's registers know of whoever applied.
  Map<String, String> facts(Application application) {
    return giving.facts(application.asking().applicant().fin());
  }

  /// What is wrong with the certificate that would be given, by the names of its fields.
  List<Problem> problems(Application application, Gift.Certificate gift) {
    return giving.problems(order(application, gift));
  }

  /// The certificate as it would look.
  byte[] preview(Application application, Gift.Certificate gift, Official by) {
    return giving.preview(order(application, gift), by);
  }

  private Order order(Application application, Gift.Certificate gift) {
    var who = application.asking().applicant();
    return new Order(kind(application), gift.holder(), who.fin(), who.account(), gift.values(), application.number());
  }

  @Transactional
  Outcome<Application, Refusal> grant(Seen seen, Gift gift, Official by) {
    var application = progress.seen(seen.number(), seen.version());
    return switch (gift) {
      case Gift.Act(var decision, var number, var order) -> {
        var outcome = granted(application, decision, new Paper(number, null), by);
        if (outcome instanceof Done) order.forEach(file -> enclosures.add(application.id(), file));
        yield outcome;
      }
      case Gift.Certificate certificate -> certify(application, certificate, by);
    };
  }

  /// Asks first whether it may be granted, so that no certificate is made in vain.
  private Outcome<Application, Refusal> certify(Application application, Gift.Certificate gift, Official by) {
    var allowed = application.grant(gift.decision(), new Paper("", null), by, clock.instant());
    if (allowed instanceof Refused) return allowed;
    return switch (giving.give(order(application, gift), by)) {
      case Done(var certificate) -> granted(application, gift.decision(),
          new Paper(certificate.number(), certificate.certificate()), by);
      case Refused(var why) -> new Refused<>(Refusal.valueOf(why.name()));
    };
  }

  private Outcome<Application, Refusal> granted(Application application, String decision, Paper paper, Official by) {
    return progress.move(application.grant(decision, paper, by, clock.instant()), What.GRANTED, paper.number(), by);
  }

  @Transactional
  Outcome<Application, Refusal> decline(Seen seen, String ground, String decision, Official by) {
    var application = progress.seen(seen.number(), seen.version());
    return progress.move(application.decline(ground, decision, by, clock.instant()), What.DECLINED, "", by);
  }

  /// The objection is right; the service's own term runs anew.
  @Transactional
  Outcome<Application, Refusal> reopen(Seen seen, String reply, Official by) {
    var application = progress.seen(seen.number(), seen.version());
    var rule = passports.get(application.asking().wanted().passport()).terms().rule();
    return progress.move(application.reopen(terms.of(rule), by), What.REOPENED, reply, by);
  }

  @Transactional
  Outcome<Application, Refusal> uphold(Seen seen, String reply, Official by) {
    var application = progress.seen(seen.number(), seen.version());
    return progress.move(application.uphold(reply, by, clock.instant()), What.UPHELD, reply, by);
  }

  private String kind(Application application) {
    return passports.get(application.asking().wanted().passport()).terms().certificate();
  }
}
