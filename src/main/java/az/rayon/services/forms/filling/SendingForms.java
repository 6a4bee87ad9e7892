package az.rayon.services.forms.filling;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.forms.Submission.Answer;
import az.rayon.services.forms.Submission.Applicant;
import az.rayon.services.forms.Submission.Enclosed;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.Submission;
import az.rayon.services.forms.Taking.Promised;
import az.rayon.services.forms.Taking;
import az.rayon.services.forms.definition.Attached;
import az.rayon.services.forms.definition.Course;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends a form: all rules are asked once more, and whoever takes it makes one thing of it, however often the button
/// was pressed.
@Service
class SendingForms {

  enum Refusal {
    /// nobody began it, it has expired, or it is another's
    GONE,
    /// something is still to be put right
    UNFINISHED,
    /// not all who apply together have confirmed it
    UNCONFIRMED,
    /// it was a trial of the form
    PREVIEW
  }

  private static final Duration PRESSED_TWICE = Duration.ofMinutes(1);

  private final Fillings fillings;
  private final FillingForms filling;
  private final ApplyingTogether together;
  private final ObjectProvider<Taking> taking;
  private final Messages messages;
  private final Clock clock;

  SendingForms(Fillings fillings, FillingForms filling, ApplyingTogether together, ObjectProvider<Taking> taking,
      Messages messages, Clock clock) {
    this.fillings = fillings;
    this.filling = filling;
    this.together = together;
    this.taking = taking;
    this.messages = messages;
    this.clock = clock;
  }

  Optional<SentForm> sent(UUID key, String service) {
    return fillings.findSent(key).filter(sent -> sent.service().equals(service));
  }

  /// Whether the button may have been pressed twice by the same hand: its second answer is the one that is shown.
  boolean isJustSent(SentForm sent) {
    return clock.instant().isBefore(sent.sentAt().plus(PRESSED_TWICE));
  }

  Optional<Promised> promised(SentForm sent) {
    return taking.getObject().promised(sent.number());
  }

  /// What was sent, in the words of the form as it is now.
  String title(SentForm sent, Language language) {
    return filling.inForce(sent.service()).form().title().in(language);
  }

  @Transactional
  Outcome<SentForm, Refusal> send(UUID key, String service, Language language, Actor by) {
    fillings.await(key);
    var already = sent(key, service);
    if (already.isPresent()) return new Done<>(already.get());
    var found = filling.find(key, service, by);
    if (found.isEmpty()) return new Refused<>(Refusal.GONE);
    var draft = found.get();
    var checks = filling.checks(draft, language);
    if (checks.unfinished().isPresent()) return new Refused<>(Refusal.UNFINISHED);
    if (together.concerns(draft) && !together.allGiven(draft)) return new Refused<>(Refusal.UNCONFIRMED);
    if (draft.preview()) return new Refused<>(Refusal.PREVIEW);
    return new Done<>(send(draft, checks.course(), language, by));
  }

  private SentForm send(Filling draft, Course course, Language language, Actor by) {
    var submission = submission(draft, course, language, by);
    var taken = taking.getObject().take(submission, by);
    filling.end(draft, submission.files());
    var sent = new SentForm(draft.key(), draft.service(), taken.number(), taken.pin(),
        draft.answers().get(OwnSteps.EMAIL), clock.instant());
    fillings.addSent(sent, draft.version());
    return sent;
  }

  private Submission submission(Filling draft, Course course, Language language, Actor by) {
    var answers = draft.answers();
    var applicant = new Applicant(account(draft, by), answers.get(OwnSteps.NAME), answers.get(OwnSteps.FIN),
        answers.get(OwnSteps.PHONE), answers.get(OwnSteps.EMAIL));
    return new Submission(draft.key(), draft.service(), draft.version(), applicant,
        answers(course, new Saying(messages, language, filling.settlements())), files(course, language),
        course.asks(OwnSteps.OTHERS) ? answers.items(OwnSteps.OTHERS).stream().map(SendingForms::other).toList()
            : List.of(),
        language, draft.way());
  }

  private static @Nullable UUID account(Filling draft, Actor by) {
    if (draft.way() == Way.ASSISTED) return null;
    return by instanceof Citizen(var id) ? id : draft.account();
  }

  private static Applicant other(Map<String, String> item) {
    return new Applicant(null, item.getOrDefault(OwnSteps.OTHER_NAME, ""), item.getOrDefault(OwnSteps.OTHER_FIN, ""),
        "", item.getOrDefault(OwnSteps.OTHER_EMAIL, ""));
  }

  /// Only what was asked; who applies stands apart. The rows of a group are in Azerbaijani, whatever language the form
  /// was filled in, because papers take them.
  private static List<Answer> answers(Course course, Saying saying) {
    var all = new ArrayList<Answer>();
    var paper = new Saying(saying.messages(), Language.AZ, saying.settlements());
    asked(course).filter(field -> !(field.kind() instanceof Kind.Files)).forEach(field -> {
      var group = field.kind() instanceof Kind.Group;
      var value = group
          ? paper.rows(course, field)
          : course.answers().get(field.name());
      var shown = group ? saying.lines(course, field) : saying.shown(field, course.answers().fields());
      if (!shown.isEmpty()) all.add(new Answer(field.name(), field.label().in(saying.language()), value, shown));
    });
    course.calculated().forEach((calculation, value) -> all.add(new Answer(calculation.name(),
        calculation.label().in(saying.language()), value, saying.calculated(value))));
    return all;
  }

  private List<Enclosed> files(Course course, Language language) {
    return asked(course).flatMap(field -> field.kind() instanceof Kind.Group
        ? ofItems(course, field, language)
        : enclosed(course.answers().attached(field.name()), field.name(), field.label().in(language))).toList();
  }

  /// The label says of which thing the paper is.
  private Stream<Enclosed> ofItems(Course course, Field group, Language language) {
    var items = course.answers().items(group.name());
    return IntStream.range(0, items.size()).boxed().flatMap(at -> course.inner(group, items.get(at)).stream()
        .filter(field -> field.kind() instanceof Kind.Files)
        .flatMap(field -> enclosed(course.answers().attached(field, items.get(at)), group.name() + "." + field.name(),
            messages.say(language, "services.forms.item", group.label().in(language), at + 1) + ": "
                + field.label().in(language))));
  }

  private static Stream<Enclosed> enclosed(List<Attached> files, String field, String label) {
    return files.stream().map(file -> new Enclosed(field, label, new DocumentId(file.document()), file.name()));
  }

  private static Stream<Field> asked(Course course) {
    return course.steps().stream()
        .filter(shown -> !shown.step().equals(OwnSteps.applicant()) && !shown.step().equals(OwnSteps.others()))
        .flatMap(shown -> shown.fields().stream());
  }
}
