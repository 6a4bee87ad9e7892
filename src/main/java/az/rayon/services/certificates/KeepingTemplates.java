package az.rayon.services.certificates;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.certificates.Wanted.Kind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an official does with the templates: writes a new edition, looks at it, and puts it in force. Certificates that
/// were issued before keep the words that they were issued with.
@Service
public class KeepingTemplates {

  public enum Refusal {
    NOT_YOURS,
    /// nobody is writing a new edition
    NO_DRAFT,
    /// the text calls for a field that there is not, or the like
    FAULTY,
    /// there is a kind of that code
    KNOWN
  }

  private static final String SAMPLE_NAME = "Nümunəyev Nümunə Nümunə oğlu";
  private static final String SAMPLE_FIN = "1ABC234";

  private final Templates templates;
  private final Origins origins;
  private final Making making;
  private final Sealing sealing;
  private final Audit audit;
  private final Clock clock;

  KeepingTemplates(Templates templates, Origins origins, Making making, Sealing sealing, Audit audit, Clock clock) {
    this.templates = templates;
    this.origins = origins;
    this.making = making;
    this.sealing = sealing;
    this.audit = audit;
    this.clock = clock;
  }

  /// A new edition to write on, from the last one; the one that is being written, where there is one.
  @Transactional
  public Outcome<Template, Refusal> begin(String kind, Official by) {
    if (!Rights.mayWriteTemplates(by)) return new Refused<>(Refusal.NOT_YOURS);
    var draft = templates.draft(kind);
    if (draft.isPresent()) return new Done<>(draft.get());
    var last = templates.editions(kind).stream().findFirst();
    if (last.isEmpty()) return new Refused<>(Refusal.NO_DRAFT);
    var next = last.get().next(making.key(), last.get().edition() + 1, clock.instant());
    templates.put(next, by);
    return new Done<>(next);
  }

  /// A kind that there was not: its first edition, to be written.
  @Transactional
  public Outcome<Template, Refusal> found(Template first, Official by) {
    if (!Rights.mayWriteTemplates(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!templates.editions(first.kind()).isEmpty()) return new Refused<>(Refusal.KNOWN);
    var draft = first.next(making.key(), 1, clock.instant());
    templates.put(draft, by);
    audit.record(by, "certificate.template.founded", draft.id());
    return new Done<>(draft);
  }

  @Transactional
  public Outcome<Template, Refusal> save(Template draft, Official by) {
    if (!Rights.mayWriteTemplates(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (templates.draft(draft.kind()).filter(kept -> kept.id().equals(draft.id())).isEmpty()) {
      return new Refused<>(Refusal.NO_DRAFT);
    }
    templates.put(draft, by);
    audit.record(by, "certificate.template.saved", draft.id());
    return new Done<>(draft);
  }

  @Transactional
  public Outcome<Template, Refusal> enforce(String kind, Official by) {
    if (!Rights.mayEnforceTemplates(by)) return new Refused<>(Refusal.NOT_YOURS);
    var draft = templates.draft(kind);
    if (draft.isEmpty()) return new Refused<>(Refusal.NO_DRAFT);
    if (!faults(draft.get()).isEmpty()) return new Refused<>(Refusal.FAULTY);
    templates.enforce(kind);
    audit.record(by, "certificate.template.enforced", draft.get().id());
    return new Done<>(draft.get());
  }

  @Transactional
  public Outcome<String, Refusal> drop(String kind, Official by) {
    if (!Rights.mayWriteTemplates(by)) return new Refused<>(Refusal.NOT_YOURS);
    var draft = templates.draft(kind);
    if (draft.isEmpty()) return new Refused<>(Refusal.NO_DRAFT);
    templates.dropDraft(kind);
    audit.record(by, "certificate.template.dropped", draft.get().id());
    return new Done<>(kind);
  }

  public List<TemplateText.Fault> faults(Template template) {
    var faults = new ArrayList<>(template.text().faults(template.fields()));
    template.fields().stream().filter(field -> !origins.fits(template.kind(), field)).forEach(field -> faults.add(
        new TemplateText.Fault(TemplateText.Fault.Kind.ORIGIN, field.label().az())));
    return faults;
  }

  /// A paper of the edition for nobody, with the name of each field where its value will stand.
  public byte[] preview(Template template, Official by) {
    var values = new HashMap<String, String>();
    for (var field : template.fields()) values.put(field.name(), example(field));
    var order = new Order(template.kind(), SAMPLE_NAME, SAMPLE_FIN, null, values, "");
    return sealing.sample(making.sample(new Filling(template, order), by.unit()));
  }

  private static String example(Wanted field) {
    var label = "‹" + field.label().az() + "›";
    return field.kind() == Kind.TABLE ? String.join("; ", field.columns().stream().map(_ -> "…").toList()) : label;
  }
}
