package az.rayon.services.forms.filling;

import az.rayon.directory.Directory;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.services.forms.Submission.Enclosed;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.definition.AnswerChecks;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Attached;
import az.rayon.services.forms.definition.Course.Shown;
import az.rayon.services.forms.definition.Course;
import az.rayon.services.forms.BegunForms;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.FormVersion;
import az.rayon.services.forms.definition.Forms;
import az.rayon.services.forms.definition.OwnSteps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody fills in a form, step by step. What is typed is kept on the server from the first step on, so that neither
/// a closed window nor an expired session loses it.
@Service
class FillingForms implements BegunForms {

  private final Fillings fillings;
  private final AttachingFiles attaching;
  private final Forms forms;
  private final Prefilling prefilling;
  private final Directory directory;
  private final Clock clock;

  FillingForms(Fillings fillings, AttachingFiles attaching, Forms forms, Prefilling prefilling, Directory directory,
      Clock clock) {
    this.fillings = fillings;
    this.attaching = attaching;
    this.forms = forms;
    this.prefilling = prefilling;
    this.directory = directory;
    this.clock = clock;
  }

  FormVersion inForce(String service) {
    return forms.findInForce(service).orElseThrow(() -> new NotFound("form"));
  }

  Form form(Filling filling) {
    return forms.get(filling.service(), filling.version()).form();
  }

  /// Who may fill in a form for somebody at the counter.
  static boolean mayAssist(Actor by) {
    return by.holds(Role.REPRESENTATIVE) || by.holds(Role.REGISTRAR) || by.holds(Role.EXECUTOR);
  }

  @Transactional
  Filling begin(String service, Way way, Language language, Actor by) {
    return put(fresh(UUID.randomUUID(), inForce(service), way, language, by));
  }

  /// As an official tries out a version that need not be in force. It is never sent.
  @Transactional
  Filling preview(FormVersion version, Language language) {
    return put(new Filling(UUID.randomUUID(), version.service(), version.version(), true, Way.ONLINE, language, null,
        Answers.none(), Map.of(), 0, clock.instant()));
  }

  /// A form that a clerk fills in is the officials' only, and one that was begun in an account is that person's only,
  /// because the program may have filled in what it knows of them; any other is whoever's has its key.
  Optional<Filling> find(UUID key, String service, Actor by) {
    return fillings.find(key, clock.instant()).filter(filling -> mayOpen(filling, service, by));
  }

  /// Whoever's session has ended signs in again, and what was typed meanwhile comes back.
  private static boolean mayOpen(Filling filling, String service, Actor by) {
    if (!filling.service().equals(service)) return false;
    boolean assisted = filling.way() == Way.ASSISTED;
    if (by instanceof Visitor && (assisted || filling.account() != null)) throw new AccessDeniedException("another's");
    return assisted ? mayAssist(by) : filling.account() == null || filling.account().equals(account(by));
  }

  @Override
  public List<Begun> listBegun(Actor by) {
    return by instanceof Citizen(var id) ? fillings.listBegun(id, clock.instant()) : List.of();
  }

  /// Keeps what was answered to one step, right or wrong. What had expired meanwhile is begun anew under the same key,
  /// so that at least this is not lost. Whoever has signed in since has it in their account.
  @Transactional
  Filling change(UUID key, String service, Language language, Actor by, UnaryOperator<Answers> change) {
    fillings.await(key);
    var stored = fillings.find(key, clock.instant());
    if (stored.filter(filling -> !mayOpen(filling, service, by)).isPresent()) throw new NotFound("filling");
    var before = stored.orElseGet(() -> fresh(key, inForce(service), Way.ONLINE, language, by));
    var owned = by instanceof Citizen(var id) && before.account() == null ? before.belongingTo(id) : before;
    return put(owned.with(change.apply(owned.answers())));
  }

  /// Whether a newer form has come into force since this one was begun.
  boolean older(Filling filling) {
    return !filling.preview()
        && forms.findInForce(filling.service()).filter(now -> now.version() > filling.version()).isPresent();
  }

  /// Goes on in the form that is in force now. Answers to questions of the same names stay; what is new is asked.
  @Transactional
  Filling renew(Spot spot, Language language, Actor by) {
    var draft = change(spot.key(), spot.service(), language, by, answers -> answers);
    return older(draft) ? put(draft.on(inForce(spot.service()).version())) : draft;
  }

  /// The draft goes when it is sent, and with it every file of a question that was no longer asked in the end.
  void end(Filling draft, List<Enclosed> taken) {
    fillings.remove(draft.key());
    var kept = taken.stream().map(file -> file.document().value()).collect(Collectors.toSet());
    draft.answers().files().values().stream().flatMap(List::stream).map(Attached::document)
        .filter(document -> !kept.contains(document)).forEach(attaching::forget);
  }

  /// Takes a file out of what is being filled in; false where it is not of it.
  @Transactional
  boolean detach(Spot spot, UUID document, Language language, Actor by) {
    var own = new AtomicBoolean();
    change(spot.key(), spot.service(), language, by, answers -> {
      own.set(answers.files().values().stream().flatMap(List::stream)
          .anyMatch(file -> file.document().equals(document)));
      return answers.detach(document);
    });
    return own.get();
  }

  /// Counts who got past the step, and asks the register once it is known who applies.
  @Transactional
  Filling pass(Filling before, Filling now, Shown shown, Language language, Actor by) {
    var name = shown.step().name();
    var first = !before(before, name, language) && checks(now, language).isFinished(shown);
    if (first && !now.preview()) fillings.count(now, name);
    if (!name.equals(OwnSteps.applicant().name()) || !checks(now, language).isFinished(shown)) return now;
    return put(prefilling.ask(now, form(now), by));
  }

  boolean waitsForIdentity(Filling filling, Actor by) {
    return prefilling.waits(filling, form(filling), by);
  }

  private boolean before(Filling before, String step, Language language) {
    var checks = checks(before, language);
    return checks.course().find(step).filter(checks::isFinished).isPresent();
  }

  AnswerChecks checks(Filling filling, Language language) {
    return checks(form(filling), filling.answers(), language);
  }

  AnswerChecks checks(Form form, Answers answers, Language language) {
    var today = LocalDate.now(clock);
    return new AnswerChecks(new Course(form, answers, today), settlements().keySet(), language, today);
  }

  /// The places of the district by their codes, in the order of the alphabet.
  Map<String, Translated> settlements() {
    var all = new LinkedHashMap<String, Translated>();
    directory.listSettlements(LocalDate.now(clock)).forEach(place -> all.put(place.code(), place.name()));
    return all;
  }

  @Transactional
  Filling put(Filling filling) {
    return fillings.put(filling, clock.instant());
  }

  private Filling fresh(UUID key, FormVersion version, Way way, Language language, Actor by) {
    var account = way == Way.ASSISTED ? null : account(by);
    var assisted = way == Way.ASSISTED && by instanceof Official;
    return prefilling.begin(new Filling(key, version.service(), version.version(), false,
        assisted ? Way.ASSISTED : Way.ONLINE, language, account, Answers.none(), Map.of(), 0, clock.instant()));
  }

  private static @Nullable UUID account(Actor by) {
    return by instanceof Citizen(var id) ? id : null;
  }
}
