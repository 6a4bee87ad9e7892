package az.rayon.appeals.desk;

import az.rayon.appeals.page.ActPage.Earlier;
import az.rayon.appeals.page.ActPage.Offer;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Bodies;
import az.rayon.appeals.register.Executors;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Repeats;
import az.rayon.appeals.register.Steps;
import az.rayon.appeals.register.Terms;
import az.rayon.appeals.writing.AnswerChecks;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What there is to choose from when a step is taken, and what stands in the form before anybody types.
@Component
class Offers {

  private final Executors executors;
  private final Bodies bodies;
  private final Repeats repeats;
  private final Names names;
  private final Terms terms;
  private final Steps steps;

  Offers(Executors executors, Bodies bodies, Repeats repeats, Names names, Terms terms, Steps steps) {
    this.executors = executors;
    this.bodies = bodies;
    this.repeats = repeats;
    this.names = names;
    this.terms = terms;
    this.steps = steps;
  }

  Offer of(Act act, Appeal appeal, Language language) {
    return switch (act) {
      case ROUTE -> new Offer(executors.units(language), executors.people(language), List.of(), List.of(), List.of(),
          0);
      case ASSIGN -> new Offer(List.of(), colleagues(appeal), List.of(), List.of(), List.of(), 0);
      case MARK -> new Offer(executors.units(language), executors.officials(language), bodies(language), List.of(),
          List.of(), 0,
          appeal.filing().classified() ? List.of() : topics(language), List.of());
      case CORRECT -> new Offer(List.of(), List.of(), List.of(), List.of(), List.of(), 0, topics(language),
          names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList());
      case FORWARD, COPY -> new Offer(List.of(), List.of(), bodies(language), List.of(), List.of(), 0);
      case EXTEND -> new Offer(List.of(), List.of(), List.of(), List.of(), List.of(),
          terms.longestExtension(appeal.term().from()));
      case UNEXAMINED -> reasons(Arrays.stream(Ground.values())
          .filter(ground -> ground != Ground.ANSWERED_THREE_TIMES || repeats.answeredEnough(appeal)));
      case REJECT -> reasons(Arrays.stream(Obstacle.values())
          .filter(obstacle -> obstacle != Obstacle.ANONYMOUS || appeal.anonymous()));
      case COMPLAIN -> reasons(Arrays.stream(Channel.values()).filter(Channel::entered));
      case LINK -> earlier(appeal, false, language);
      case MERGE -> earlier(appeal, true, language);
      case ASK, ANSWER, STUDY, RETURN, APPROVE, SENDBACK, REOPEN, UNSOLVED, WITHDRAW -> Offer.NOTHING;
    };
  }

  /// What only the register and the directory can say against the form.
  List<Problem> problems(Act act, Appeal appeal, ActForm form) {
    return switch (act) {
      case ROUTE -> Stream.concat(executors.problems(form.get("unit"), form.get("executor")).stream(),
          tooLate(appeal, form)).toList();
      case ASSIGN -> has(colleagues(appeal), form.get("executor"))
          ? List.of()
          : List.of(new Problem("executor", "appeals.problem.executor"));
      case EXTEND -> form.days() > terms.longestExtension(appeal.term().from())
          ? List.of(new Problem("days", "appeals.problem.days.most", terms.longestExtension(appeal.term().from())))
          : List.of();
      case FORWARD, COPY -> addressees(appeal, form);
      case CORRECT -> new AnswerChecks(names.topics().keySet(), names.settlements().keySet())
          .correction(form.answers());
      case LINK, MERGE -> known(appeal, form.get("earlier"));
      case MARK -> Stream.of(unit(form.get("againstUnit")), official(form), listed(form),
          topic(appeal, form.get("topic"))).flatMap(List::stream).toList();
      case ASK, ANSWER, STUDY, RETURN, APPROVE, SENDBACK, UNEXAMINED, REJECT, REOPEN, UNSOLVED, COMPLAIN, WITHDRAW ->
        List.of();
    };
  }

  /// A form begins with what is known: the draft that was sent back, the marks as they are.
  Map<String, String> begin(Act act, Appeal appeal) {
    return switch (act) {
      case ANSWER -> draft(appeal);
      case MARK -> marks(appeal);
      case CORRECT -> filing(appeal.filing());
      case LINK -> Map.of("news", appeal.marks().kin().news() ? "yes" : "no");
      case COMPLAIN -> Map.of("submission", UUID.randomUUID().toString());
      case ROUTE, ASSIGN, ASK, STUDY, EXTEND, RETURN, APPROVE, SENDBACK, FORWARD, COPY, UNEXAMINED, REJECT, MERGE,
          REOPEN, UNSOLVED, WITHDRAW ->
        Map.of();
    };
  }

  /// Whether the same person has written before; what has ended is linked to nothing any more.
  boolean others(Appeal appeal) {
    return appeal.open() && !repeats.candidates(appeal).isEmpty();
  }

  private Map<String, String> draft(Appeal appeal) {
    if (appeal.state() instanceof State.Drafted draft) {
      return Map.of("text", draft.text(), "result", draft.result().name());
    }
    return steps.lastDraft(appeal.id()).map(text -> Map.of("text", text)).orElse(Map.of());
  }

  private static Map<String, String> filing(Filing filing) {
    var author = filing.author();
    var contacts = author.contacts();
    var values = new HashMap<>(Map.of("kind", filing.kind().name(), "topic", filing.topic(), "settlement",
        Objects.requireNonNullElse(filing.settlement(), ""), "address", contacts.address(), "email", contacts.email(),
        "phone", contacts.phone()));
    switch (author) {
      case Author.Person person -> values.putAll(Map.of("who", "person", "surname", person.surname(), "name",
          person.givenName(), "patronymic", person.patronymic()));
      case Author.Organisation organisation -> values.putAll(Map.of("who", "organisation", "organisation",
          organisation.name(), "letterhead", organisation.letterhead() ? "yes" : ""));
    }
    return values;
  }

  private static Map<String, String> marks(Appeal appeal) {
    var marks = appeal.marks();
    var values = new HashMap<>(Map.of("kind", appeal.filing().kind().name(), "topic", appeal.filing().topic()));
    var unit = marks.against().unit();
    values.put("againstUnit", unit == null ? "" : unit.toString());
    var official = marks.against().official();
    values.put("againstOfficial", official == null ? "" : official.toString());
    values.put("againstBody", marks.against().body());
    values.put("againstName", marks.against().name());
    values.put("againstNobody", marks.against().nobody() ? "yes" : "");
    values.put("asked", String.join(",", (marks.confidential() ? "confidential" : ""), marks.personal()
        ? "personal"
        : "", marks.serviceman() ? "serviceman" : ""));
    var control = marks.control();
    if (control == null) return values;
    values.put("control", control.body());
    values.put("controlNumber", control.number());
    var on = control.on();
    if (on == null) return values;
    values.put("controlOn", String.valueOf(on.getDayOfMonth()));
    values.put("controlOn-month", String.valueOf(on.getMonthValue()));
    values.put("controlOn-year", String.valueOf(on.getYear()));
    return values;
  }

  private List<Choice> bodies(Language language) {
    return bodies.list().stream().filter(body -> !body.retired())
        .map(body -> new Choice(body.code(), body.name().in(language))).toList();
  }

  private List<Problem> addressees(Appeal appeal, ActForm form) {
    var offered = bodies(Language.AZ);
    if (!form.several("bodies").stream().allMatch(code -> has(offered, code))) {
      return List.of(new Problem("bodies", "appeals.problem.bodies"));
    }
    return bodies.complainedOf(appeal.marks().against(), form.get("unlisted"))
        ? List.of(new Problem("unlisted", "appeals.refused.COMPLAINED_OF_BODY"))
        : List.of();
  }

  private static Offer reasons(Stream<? extends Enum<?>> reasons) {
    return new Offer(List.of(), List.of(), List.of(), reasons.map(Enum::name).toList(), List.of(), 0);
  }

  private Offer earlier(Appeal appeal, boolean openOnly, Language language) {
    var topics = names.topics();
    var found = repeats.candidates(appeal).stream().filter(each -> each.open() || !openOnly)
        .map(each -> new Earlier(each.number(), each.registered(),
            topics.getOrDefault(each.topic(), Translated.az(each.topic())).in(language), each.state(),
            each.likeness()))
        .toList();
    return new Offer(List.of(), List.of(), List.of(), List.of(), found, 0);
  }

  private List<Problem> known(Appeal appeal, String number) {
    boolean found = List.of(Acting.NO_REPEAT, Acting.OTHER_NUMBER).contains(number)
        || repeats.candidates(appeal).stream().anyMatch(each -> each.number().equals(number));
    return found ? List.of() : List.of(new Problem("earlier", "appeals.problem.earlier"));
  }

  private List<Choice> topics(Language language) {
    return names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList();
  }

  private List<Problem> topic(Appeal appeal, String topic) {
    return appeal.filing().classified() || names.topics().containsKey(topic)
        ? List.of()
        : List.of(new Problem("topic", "appeals.problem.topic"));
  }

  private List<Problem> official(ActForm form) {
    var official = form.get("againstOfficial");
    boolean known = official.isEmpty() || has(executors.officials(Language.AZ), official);
    return known ? List.of() : List.of(new Problem("againstOfficial", "appeals.problem.againstOfficial"));
  }

  /// Who stands in a list is chosen there: a name typed in another spelling would let the appeal through to them.
  private List<Problem> listed(ActForm form) {
    var body = form.get("againstBody");
    if (!body.isEmpty() && !has(bodies(Language.AZ), body)) {
      return List.of(new Problem("againstBody", "appeals.problem.againstBody"));
    }
    var typed = new Against(null, form.get("againstName"));
    return Stream.concat(bodies(Language.AZ).stream().map(Choice::label), executors.listOfficials().stream())
        .filter(typed::named).findFirst()
        .map(name -> List.of(new Problem("againstName", "appeals.problem.againstName.listed", name)))
        .orElse(List.of());
  }

  private List<Choice> colleagues(Appeal appeal) {
    var unit = appeal.unit();
    return unit == null ? List.of() : executors.people(unit);
  }

  /// What the head wants done later than the law wants it answered.
  private static Stream<Problem> tooLate(Appeal appeal, ActForm form) {
    return form.day("wanted").date().filter(appeal.term().due()::isBefore).stream()
        .map(_ -> new Problem("wanted", "appeals.problem.wanted"));
  }

  private static boolean has(List<Choice> choices, String value) {
    return choices.stream().anyMatch(choice -> choice.value().equals(value));
  }

  private List<Problem> unit(String unit) {
    boolean known = unit.isEmpty()
        || names.listUnits().stream().anyMatch(each -> each.id().value().toString().equals(unit));
    return known ? List.of() : List.of(new Problem("againstUnit", "appeals.problem.unit"));
  }
}
