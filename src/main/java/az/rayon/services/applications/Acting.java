package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Typed;
import az.rayon.services.applications.Application.Paper;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.DecidingApplications.Gift;
import az.rayon.services.applications.Enclosures.Enclosed;
import az.rayon.services.applications.Enclosures.Part;
import az.rayon.services.applications.HandlingApplications.Seen;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Hands what an official typed on the desk to the use case it belongs to, and says beforehand what they may do.
@Component
class Acting {

  /// Before the names of the certificate's fields in the form.
  static final String FIELD = "field-";
  /// In place of a paper of the passport: what is wanted is said in words.
  static final String OTHER = "other";

  private final HandlingApplications handling;
  private final DecidingApplications deciding;
  private final HearingApplicants hearing;
  private final Choices choices;
  private final Terms terms;
  private final Clock clock;

  Acting(HandlingApplications handling, DecidingApplications deciding, HearingApplicants hearing, Choices choices,
      Terms terms, Clock clock) {
    this.handling = handling;
    this.deciding = deciding;
    this.hearing = hearing;
    this.choices = choices;
    this.terms = terms;
    this.clock = clock;
  }

  /// What an official may do with an application now. The application itself is asked, so that no button leads to a
  /// refusal.
  List<Act> allowed(Application application, Official by) {
    var now = clock.instant();
    return Arrays.stream(Act.values()).filter(act -> allows(act, application, by, now)).toList();
  }

  private boolean allows(Act act, Application application, Official by, Instant now) {
    var hand = new Hand(by, false);
    var term = application.term();
    return switch (act) {
      case ROUTE -> application.route(by.unit(), by) instanceof Done;
      case ASSIGN -> application.assign(null, by) instanceof Done;
      case ASK -> application.ask("", by, now) instanceof Done;
      case COMPLETE -> application.complete(term, hand) instanceof Done;
      case ARRANGE -> application.arrange(new State.Visit(terms.today(), null, ""), by) instanceof Done;
      case VISITED -> application.visited(by) instanceof Done;
      case CONSULT -> application.consult("", by, now) instanceof Done;
      case ADVISED -> application.advised("", by) instanceof Done;
      case PAID -> application.facts().paid().isEmpty() && application.paid("", by) instanceof Done;
      case GRANT -> application.grant("", new Paper("", null), by, now) instanceof Done;
      case DECLINE -> application.decline("", "", by, now) instanceof Done;
      case WITHDRAW -> application.withdraw(hand, now) instanceof Done;
      case REOPEN -> application.reopen(term, by) instanceof Done;
      case UPHOLD -> application.uphold("", by, now) instanceof Done;
      case WRITE -> application.handles(by) || Application.leads(by);
    };
  }

  List<Problem> problems(Act act, Application application, Map<String, String> typed) {
    var problems = new ArrayList<>(act.problems(typed, terms.today()));
    switch (act) {
      case ROUTE -> {
        if (choices.units(Language.AZ).stream().noneMatch(unit -> unit.value().equals(typed.get("unit")))) {
          problems.addFirst(new Problem("unit", "services.applications.problem.unit"));
        }
      }
      case ASSIGN -> {
        var executor = typed.getOrDefault("executor", "");
        if (!executor.isEmpty() && choices.executor(application, executor).isEmpty()) {
          problems.addFirst(new Problem("executor", "services.applications.problem.executor"));
        }
      }
      case DECLINE -> {
        if (choices.grounds(Language.AZ).stream().noneMatch(it -> it.value().equals(typed.get("ground")))) {
          problems.addFirst(new Problem("ground", "services.applications.problem.ground"));
        }
      }
      case GRANT -> problems.addAll(gift(application, typed));
      case ASK -> problems.addAll(paper(application, typed));
      case ARRANGE -> {
        boolean off = Act.day(typed).filter(day -> !terms.isWorkingDay(day)).isPresent();
        if (off && !typed.containsKey("anyway"))
          problems.add(new Problem("anyway", "services.applications.problem.off"));
      }
      case COMPLETE, VISITED, CONSULT, ADVISED, PAID, WITHDRAW, REOPEN, UPHOLD, WRITE -> {}
    }
    return problems;
  }

  /// A paper that nobody is asked for any more is asked for with a reason only, and what is no paper of the service, in
  /// words.
  private List<Problem> paper(Application application, Map<String, String> typed) {
    var wanted = typed.getOrDefault("wanted", "");
    var paper = choices.paper(application, typed.getOrDefault("paper", ""));
    if (paper.isEmpty()) {
      if (!wanted.isEmpty()) return List.of();
      return List.of(typed.getOrDefault("paper", "").equals(OTHER)
          ? new Problem("wanted", "services.applications.problem.wanted")
          : new Problem("paper", "services.applications.problem.paperChosen"));
    }
    if (!paper.get().asked() && typed.getOrDefault("reason", "").isEmpty()) {
      return List.of(new Problem("reason", "services.applications.problem.reason"));
    }
    return Typed.length(wish(application, typed).text()) > Act.LONGEST_NOTE
        ? List.of(new Problem("wanted", "services.applications.problem.long", Act.LONGEST_NOTE))
        : List.of();
  }

  /// The paper by its name, what is asked about it, and why it is asked for.
  private HandlingApplications.Wish wish(Application application, Map<String, String> typed) {
    var wanted = typed.getOrDefault("wanted", "");
    return choices.paper(application, typed.getOrDefault("paper", ""))
        .map(paper -> new HandlingApplications.Wish(
            Stream.of(paper.name().in(application.asking().language()), wanted, typed.getOrDefault("reason", ""))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")),
            paper.code()))
        .orElseGet(() -> new HandlingApplications.Wish(wanted, null));
  }

  /// What the files are that come with the act; nothing where it takes none.
  Optional<Part> takes(Act act, Application application) {
    return switch (act) {
      case COMPLETE -> Optional.of(Part.SENT);
      case VISITED -> Optional.of(Part.VISIT);
      case GRANT -> deciding.wants(application, Language.AZ).isEmpty() ? Optional.of(Part.ORDER) : Optional.empty();
      case DECLINE, ASK, ARRANGE, CONSULT, ADVISED, PAID, REOPEN, UPHOLD, WRITE, ASSIGN, ROUTE, WITHDRAW ->
        Optional.empty();
    };
  }

  private List<Problem> gift(Application application, Map<String, String> typed) {
    var wants = deciding.wants(application, Language.AZ);
    if (wants.isEmpty()) return Act.needed(typed, "paper", 100);
    var problems = new ArrayList<>(Act.needed(typed, "holder", 300));
    wants.forEach(field -> {
      var name = FIELD + field.name();
      if (field.needed() && typed.getOrDefault(name, "").isEmpty()) {
        problems.add(new Problem(name, "services.applications.problem.field"));
      }
      problems.addAll(Act.tooLong(typed, name, Act.LONGEST_NOTE));
    });
    if (problems.isEmpty() && given(application, typed, List.of()) instanceof Gift.Certificate gift) {
      deciding.problems(application, gift).forEach(problem -> problems.add(new Problem(
          typed.containsKey(FIELD + problem.field()) ? FIELD + problem.field() : problem.field(), problem.message(),
          problem.args())));
    }
    return problems;
  }

  Outcome<Application, Refusal> act(Act act, Application application, Map<String, String> typed, List<Enclosed> files,
      Official by) {
    var seen = new Seen(application.number(), Typed.version(typed));
    var hand = new Hand(by, false);
    var reply = typed.getOrDefault("reply", "");
    return switch (act) {
      case ROUTE -> handling.route(seen, UUID.fromString(typed.getOrDefault("unit", "")),
          typed.getOrDefault("note", ""), by);
      case ASSIGN -> choices.executor(application, typed.getOrDefault("executor", ""))
          .map(person -> handling.assign(seen, person.id(), person.name(), by))
          .orElseGet(() -> handling.assign(seen, null, "", by));
      case ASK -> handling.ask(seen, wish(application, typed), by);
      case COMPLETE -> hearing.complete(seen, files, typed.getOrDefault("note", ""), hand);
      case ARRANGE -> handling.arrange(seen, Act.arranged(typed), by);
      case VISITED -> handling.visited(seen, typed.getOrDefault("result", ""), files, by);
      case CONSULT -> handling.consult(seen, typed.getOrDefault("commission", ""), by);
      case ADVISED -> handling.advised(seen, typed.getOrDefault("opinion", ""), by);
      case PAID -> handling.paid(seen, typed.getOrDefault("receipt", ""), by);
      case GRANT -> deciding.grant(seen, given(application, typed, files), by);
      case DECLINE -> deciding.decline(seen, typed.getOrDefault("ground", ""), typed.getOrDefault("decision", ""), by);
      case WITHDRAW -> hearing.withdraw(seen, hand);
      case REOPEN -> deciding.reopen(seen, reply, by);
      case UPHOLD -> deciding.uphold(seen, reply, by);
      case WRITE -> hearing.write(application.number(), typed.getOrDefault("text", ""), hand);
    };
  }

  /// What would be given, as it is typed.
  Gift given(Application application, Map<String, String> typed, List<Enclosed> files) {
    var decision = typed.getOrDefault("decision", "");
    var wants = deciding.wants(application, Language.AZ);
    if (wants.isEmpty()) return new Gift.Act(decision, typed.getOrDefault("paper", ""), files);
    var values = new LinkedHashMap<String, String>();
    wants.forEach(field -> values.put(field.name(), typed.getOrDefault(FIELD + field.name(), "")));
    return new Gift.Certificate(decision, typed.getOrDefault("holder", ""), values);
  }
}
