package az.rayon.services.certificates;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.CertificateIssued;
import az.rayon.services.certificates.Certificate.Refusal;
import az.rayon.site.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives out a certificate, in the caller's transaction: its number without a gap, its content, its code, the signed
/// paper and the line in the log are stored together or not at all.
@Service
public class IssuingCertificates {

  private final Templates templates;
  private final Making making;
  private final Sealing sealing;
  private final Certificates certificates;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  IssuingCertificates(Templates templates, Making making, Sealing sealing, Certificates certificates, Audit audit,
      ApplicationEventPublisher events) {
    this.templates = templates;
    this.making = making;
    this.sealing = sealing;
    this.certificates = certificates;
    this.audit = audit;
    this.events = events;
  }

  @Transactional
  public Outcome<Certificate, Refusal> issue(Order order, Official by) {
    return issue(making.key(), order, by);
  }

  /// Under a key that came with the empty form: the same form sent again is the same certificate.
  @Transactional
  public Outcome<Certificate, Refusal> issue(UUID key, Order order, Official by) {
    var before = certificates.findAlone(key);
    if (before.isPresent()) return new Done<>(before.get());
    if (!Rights.mayIssue(by)) return new Refused<>(Refusal.NOT_YOURS);
    var template = templates.inForce(order.kind());
    if (template.isEmpty()) return new Refused<>(Refusal.NO_TEMPLATE);
    var filling = new Filling(template.get(), order);
    if (!filling.faults().isEmpty()) return new Refused<>(Refusal.INCOMPLETE);
    var made = making.make(key, filling, by);
    var issued = made.with(sealing.make(made, by));
    certificates.add(issued);
    audit.record(by, "certificate.issued", issued.id(), issued.number());
    events.publishEvent(new CertificateIssued(issued.id()));
    return new Done<>(issued);
  }

  /// What is wrong with the order, field by field, for the form that it was typed into; `issue` refuses the same as
  /// incomplete. Nothing where there is no template for the kind.
  public List<Problem> problems(Order order) {
    return templates.inForce(order.kind()).map(template -> new Filling(template, order).faults()).orElse(List.of())
        .stream().map(fault -> new Problem(fault.field(), "services.certificates.fault." + fault.kind(), fault.row()))
        .toList();
  }

  /// The paper as it would look, without a number, a code or a signature, for whoever is about to issue it.
  public byte[] preview(Order order, Official by) {
    var template = templates.inForce(order.kind()).orElseThrow(() -> new NotFound("certificate template"));
    return sealing.sample(making.sample(new Filling(template, order), by.unit()));
  }
}
