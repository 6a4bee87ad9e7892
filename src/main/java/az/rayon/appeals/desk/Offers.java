package az.rayon.appeals.desk;

import az.rayon.appeals.page.ActPage.Earlier;
import az.rayon.appeals.page.ActPage.Offer;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Bodies;
import az.rayon.appeals.register.Executors;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Repeats;
import az.rayon.appeals.register.Steps;
import az.rayon.appeals.register.Terms;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      case MARK -> new Offer(executors.units(language), List.of(), List.of(), List.of(), List.of(), 0,
          appeal.filing().classified() ? List.of() : topics(language));
      case FORWARD -> new Offer(List.of(), List.of(), bodies(language), List.of(), List.of(), 0);
      case EXTEND -> new Offer(List.of(), List.of(), List.of(), List.of(), List.of(),
          terms.longestExtension(appeal.term().from()));
      case UNEXAMINED -> reasons(Arrays.stream(Ground.values())
          .filter(ground -> ground != Ground.ANSWERED_THREE_TIMES || repeats.answeredEnough(appeal)));
      case REJECT -> reasons(Arrays.stream(Obstacle.values())
          .filter(obstacle -> obstacle != Obstacle.ANONYMOUS || appeal.anonymous()));
      case COMPLAIN -> reasons(Arrays.stream(Channel.values()).filter(Channel::entered));
      case LINK -> earlier(appeal, false, language);
      case MERGE -> earlier(appeal, true, language);
      case ANSWER, STUDY, RETURN, APPROVE, SENDBACK, REOPEN, UNSOLVED, WITHDRAW -> Offer.NOTHING;
    };
  }

  /// What only the register and the directory can say against the form.
  List<Problem> problems(Act act, Appeal appeal, ActForm form) {
    return switch (act) {
      case ROUTE -> executors.problems(form.get("unit"), form.get("executor"));
      case EXTEND -> form.days() > terms.longestExtension(appeal.term().from())
          ? List.of(new Problem("days", "appeals.problem.days.most", terms.longestExtension(appeal.term().from())))
          : List.of();
      case FORWARD -> bodies(Language.AZ).stream().map(Choice::value).toList().containsAll(form.several("bodies"))
          ? List.of()
          : List.of(new Problem("bodies", "appeals.problem.bodies"));
      case LINK, MERGE -> known(appeal, form.get("earlier"));
      case MARK -> Stream.concat(unit(form.get("againstUnit")).stream(), topic(appeal, form.get("topic")).stream())
          .toList();
      case ANSWER, STUDY, RETURN, APPROVE, SENDBACK, UNEXAMINED, REJECT, REOPEN, UNSOLVED, COMPLAIN, WITHDRAW ->
        List.of();
    };
  }

  /// A form begins with what is known: the draft that was sent back, the marks as they are.
  Map<String, String> begin(Act act, Appeal appeal) {
    return switch (act) {
      case ANSWER -> draft(appeal);
      case MARK -> marks(appeal);
      case LINK -> Map.of("news", appeal.marks().kin().news() ? "yes" : "no");
      case COMPLAIN -> Map.of("submission", UUID.randomUUID().toString());
      case ROUTE, STUDY, EXTEND, RETURN, APPROVE, SENDBACK, FORWARD, UNEXAMINED, REJECT, MERGE, REOPEN, UNSOLVED,
          WITHDRAW ->
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

  private static Map<String, String> marks(Appeal appeal) {
    var marks = appeal.marks();
    var values = new HashMap<>(Map.of("kind", appeal.filing().kind().name(), "topic", appeal.filing().topic()));
    var unit = marks.against().unit();
    values.put("againstUnit", unit == null ? "" : unit.toString());
    values.put("againstName", marks.against().name());
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
    boolean found = number.equals(Acting.NO_REPEAT)
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

  private List<Problem> unit(String unit) {
    boolean known = unit.isEmpty()
        || names.listUnits().stream().anyMatch(each -> each.id().value().toString().equals(unit));
    return known ? List.of() : List.of(new Problem("againstUnit", "appeals.problem.unit"));
  }
}
