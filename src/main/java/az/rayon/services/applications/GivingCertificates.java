package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Order;
import az.rayon.services.certificates.Origins;
import az.rayon.services.certificates.Sealing;
import az.rayon.services.certificates.Standing;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.Wanted.Kind;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gives certificates from the registry of this authority.
@Component
class GivingCertificates implements Giving {

  private final Templates templates;
  private final Origins origins;
  private final IssuingCertificates issuing;
  private final Certificates certificates;
  private final Sealing sealing;
  private final Clock clock;

  GivingCertificates(Templates templates, Origins origins, IssuingCertificates issuing, Certificates certificates,
      Sealing sealing, Clock clock) {
    this.templates = templates;
    this.origins = origins;
    this.issuing = issuing;
    this.certificates = certificates;
    this.sealing = sealing;
    this.clock = clock;
  }

  @Override
  public byte[] paper(UUID certificate) {
    return sealing.paper(certificates.get(certificate));
  }

  @Override
  public List<Kept> list(UUID certificate) {
    var kept = new ArrayList<Kept>();
    var next = Optional.of(certificate);
    while (next.isPresent()) {
      var one = certificates.get(next.get());
      kept.add(new Kept(one.id(), one.number(), one.content().check(), Standing.of(one, LocalDate.now(clock)),
          reason(one)));
      next = one.state() instanceof Certificate.State.Replaced replaced
          ? Optional.of(replaced.with())
          : Optional.empty();
    }
    return kept;
  }

  private static String reason(Certificate certificate) {
    return switch (certificate.state()) {
      case Certificate.State.Valid _ -> "";
      case Certificate.State.Revoked revoked -> revoked.reason();
      case Certificate.State.Replaced replaced -> replaced.reason();
    };
  }

  @Override
  public List<Wanted> wants(String kind, Language language) {
    return templates.wants(kind).stream()
        .map(field -> new Wanted(field.name(), field.label().in(language), field.required(),
            field.kind() == Kind.LINES || field.kind() == Kind.TABLE, field.from(), field.columns()))
        .toList();
  }

  @Override
  public List<Problem> problems(Order order) {
    return issuing.problems(order);
  }

  @Override
  public byte[] preview(Order order, Official by) {
    return issuing.preview(order, by);
  }

  @Override
  public Map<String, String> facts(String fin) {
    return origins.facts(fin);
  }

  @Override
  public Outcome<Given, Refusal> give(Order order, Official by) {
    return switch (issuing.issue(order, by)) {
      case Done(var certificate) -> new Done<>(new Given(certificate.id(), certificate.number()));
      case Refused(var why) -> new Refused<>(switch (why) {
        case NOT_YOURS -> Refusal.NOT_YOURS;
        case NO_TEMPLATE -> Refusal.NO_TEMPLATE;
        case INCOMPLETE, ENDED -> Refusal.VALUES_MISSING;
      });
    };
  }
}
