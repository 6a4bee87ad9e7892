package az.rayon.services.forms.editing;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passports;
import az.rayon.services.forms.Relying;
import az.rayon.services.forms.definition.Flaw;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.FormChecks;
import az.rayon.services.forms.definition.FormVersion;
import az.rayon.services.forms.definition.Forms;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The editor writes the next version of a form and puts it in force. There is one draft of a form at a time; what is
/// in force is never changed, and whoever began under it goes on under it.
@Service
class EditingForms {

  enum Refusal {
    /// only the editor writes forms
    NOT_YOURS,
    /// somebody writes the next version already
    BEGUN,
    /// somebody was faster; what they wrote stands
    OVERTAKEN,
    /// nobody could fill it in as it is
    FLAWED
  }

  private final Forms forms;
  private final Passports passports;
  private final ObjectProvider<Relying> relying;
  private final Audit audit;
  private final Clock clock;

  EditingForms(Forms forms, Passports passports, ObjectProvider<Relying> relying, Audit audit, Clock clock) {
    this.forms = forms;
    this.passports = passports;
    this.relying = relying;
    this.audit = audit;
    this.clock = clock;
  }

  static boolean mayEdit(Actor by) {
    return by.holds(Role.EDITOR);
  }

  /// Whoever answers for the services, and whoever looks over all, may look.
  static boolean maySee(Actor by) {
    return mayEdit(by) || by.holds(Role.AUDITOR) || by.holds(Role.HEAD) || by.holds(Role.DEPUTY)
        || by.holds(Role.EXECUTOR) || by.holds(Role.REGISTRAR) || by.holds(Role.REPRESENTATIVE);
  }

  FormVersion draft(String service) {
    return forms.findDraft(service).orElseThrow(() -> new NotFound("draft"));
  }

  /// The passport whose papers the form asks for.
  Optional<Passport> passport(String service) {
    return passports.findCurrent(service, LocalDate.now(clock));
  }

  /// Everything that is wrong with the form.
  List<Flaw> flaws(String service, Form form, Language language) {
    return Stream.concat(FormChecks.flaws(form).stream(), beside(service, form, language).stream()).toList();
  }

  /// What is wrong between the form and what stands around it: the passport whose papers it asks for, and whoever goes
  /// by the names of its questions.
  List<Flaw> beside(String service, Form form, Language language) {
    return Stream.concat(
        passport(service).stream().flatMap(passport -> new PaperChecks(passport, language).flaws(form).stream()),
        relying.stream().flatMap(each -> each.missed(service, form, language).stream())
            .map(problem -> new Flaw("", "", "", false, problem)))
        .toList();
  }

  /// A form that asks nothing yet, called as the catalogue calls the service.
  Form empty(String service) {
    return Form.titled(passports.findName(service).orElse(Translated.az("")));
  }

  /// Begins the next version: from the form given, or from the one in force, or from nothing.
  @Transactional
  Outcome<FormVersion, Refusal> begin(String service, Optional<Form> from, Actor by) {
    if (!mayEdit(by)) return new Refused<>(Refusal.NOT_YOURS);
    forms.await(service);
    if (forms.findDraft(service).isPresent()) return new Refused<>(Refusal.BEGUN);
    var form = from.or(() -> forms.findInForce(service).map(FormVersion::form))
        .orElseGet(() -> empty(service));
    return done("form.begun", forms.add(service, form, by, clock.instant()), by);
  }

  /// `edits` is what the page showed when it was opened.
  @Transactional
  Outcome<FormVersion, Refusal> change(String service, int edits, UnaryOperator<Form> change, Actor by) {
    if (!mayEdit(by)) return new Refused<>(Refusal.NOT_YOURS);
    forms.await(service);
    var draft = draft(service);
    if (draft.edits() != edits) return new Refused<>(Refusal.OVERTAKEN);
    forms.save(draft, change.apply(draft.form()), by, clock.instant());
    return done("form.changed", draft(service), by);
  }

  @Transactional
  Outcome<FormVersion, Refusal> publish(String service, int edits, Actor by) {
    if (!mayEdit(by)) return new Refused<>(Refusal.NOT_YOURS);
    forms.await(service);
    var draft = draft(service);
    if (draft.edits() != edits) return new Refused<>(Refusal.OVERTAKEN);
    if (flaws(service, draft.form(), Language.AZ).stream().anyMatch(Flaw::blocks)) {
      return new Refused<>(Refusal.FLAWED);
    }
    forms.publish(draft, clock.instant());
    return done("form.published", forms.get(service, draft.version()), by);
  }

  @Transactional
  Outcome<FormVersion, Refusal> discard(String service, Actor by) {
    if (!mayEdit(by)) return new Refused<>(Refusal.NOT_YOURS);
    forms.await(service);
    var draft = draft(service);
    forms.remove(draft);
    return done("form.discarded", draft, by);
  }

  private Outcome<FormVersion, Refusal> done(String deed, FormVersion version, Actor by) {
    audit.record(by, deed, UUID.nameUUIDFromBytes(("form:" + version.service()).getBytes(StandardCharsets.UTF_8)));
    return new Done<>(version);
  }
}
