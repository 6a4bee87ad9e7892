package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who register and those who answer keep, together, the answers that are often given.
@Service
class KeepingTemplates {

  private final AnswerTemplates templates;
  private final Audit audit;

  KeepingTemplates(AnswerTemplates templates, Audit audit) {
    this.templates = templates;
    this.audit = audit;
  }

  @Transactional
  Outcome<AnswerTemplate, Refusal> keep(AnswerTemplate template, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    templates.put(template);
    audit.record(by, "appeal.template.kept", template.id());
    return new Done<>(template);
  }

  @Transactional
  Outcome<UUID, Refusal> remove(UUID id, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    templates.remove(id);
    audit.record(by, "appeal.template.removed", id);
    return new Done<>(id);
  }

  static boolean mayKeep(Actor by) {
    return Stream.of(Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE).anyMatch(by::holds);
  }
}
