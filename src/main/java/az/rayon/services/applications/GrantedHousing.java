package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import az.rayon.kernel.Typed;
import az.rayon.services.forms.Relying;
import az.rayon.services.forms.Submission.Answer;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.housing.Approved;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the housing queue which applications for it were granted, in the queue's own words.
@Component
class GrantedHousing implements Approved, Relying {

  private static final String SERVICE = "housing-registration";
  /// The questions of its form whose answers the queue takes over.
  private static final String KINDS = "categories";
  private static final String FAMILY = "members";

  /// What the form's choices are called in the queue.
  private static final Map<String, String> CATEGORIES = Map.of("martyr", "MARTYR_FAMILY", "war-disabled",
      "WAR_DISABLED", "war-veteran", "WAR_VETERAN", "national-hero", "NATIONAL_HERO", "disability", "DISABLED",
      "many-children", "MANY_CHILDREN", "orphan", "ORPHAN", "low-income", "GENERAL", "none", "GENERAL");

  private final Applications applications;
  private final Enclosures enclosures;
  private final Terms terms;

  GrantedHousing(Applications applications, Enclosures enclosures, Terms terms) {
    this.applications = applications;
    this.enclosures = enclosures;
    this.terms = terms;
  }

  /// Where whoever keeps the queue goes on from a granted application; empty for everybody else and all others.
  static String onward(Application application, Official by) {
    return grants(application) && by.is(Role.REGISTRAR) ? "/desk/housing/new?application=" + application.number() : "";
  }

  @Override
  public Optional<Grant> find(String application) {
    return applications.find(application).filter(GrantedHousing::grants).map(this::grant);
  }

  @Override
  public List<Waiting> listNotEntered() {
    return applications.listNotEntered(SERVICE).stream()
        .map(each -> new Waiting(each.number(), each.asking().applicant().name(), order(each).day())).toList();
  }

  @Override
  public List<Problem> missed(String service, Form form, Language language) {
    if (!service.equals(SERVICE)) return List.of();
    return Stream.of(KINDS, FAMILY).filter(name -> form.findField(name).isEmpty())
        .map(name -> new Problem("", "services.housing.missed", name)).toList();
  }

  private static boolean grants(Application application) {
    return application.asking().service().equals(SERVICE) && application.state() instanceof State.Granted;
  }

  private Grant grant(Application application) {
    var asking = application.asking();
    var who = asking.applicant();
    var others = enclosures.others(application.id()).stream().map(each -> new Person(each.name(), each.fin())).toList();
    var papers = enclosures.files(application.id()).stream()
        .map(file -> new Paper(file.document(), file.label(), file.name())).toList();
    return new Grant(application.number(), terms.day(asking.receivedAt()),
        new Approved.Applicant(who.name(), who.fin(), who.account(), who.email(), asking.language()), others,
        asked(application), order(application), papers);
  }

  private Order order(Application application) {
    if (!(application.state() instanceof State.Granted granted)) throw new IllegalArgumentException("not granted");
    return new Order(granted.paper().number(), terms.day(granted.at()));
  }

  private Asked asked(Application application) {
    var answers = enclosures.answers(application.id()).stream()
        .collect(Collectors.toMap(Answer::field, Function.identity(), (first, _) -> first));
    return new Asked(categories(answers.get(KINDS)),
        Objects.requireNonNullElse(application.asking().settlement(), ""), family(answers.get(FAMILY)));
  }

  private static List<String> categories(@Nullable Answer answer) {
    return answer == null
        ? List.of()
        : Arrays.stream(answer.value().split("\\s*[,;\n]\\s*")).map(CATEGORIES::get).filter(Objects::nonNull)
            .distinct().toList();
  }

  /// Name and kinship stand first, the FİN behind them where it was given. The kinship stands there as it was shown,
  /// because it is read by people only.
  private static List<Relative> family(@Nullable Answer answer) {
    if (answer == null) return List.of();
    var members = new ArrayList<Relative>();
    for (var row : answer.value().lines().toList()) {
      var cells = List.of(row.split("\\s*;\\s*", -1));
      if (cells.size() < 2) continue;
      var fin = cells.stream().skip(2).map(Typed::fin).filter(Typed::isFin).findFirst().orElse("");
      members.add(new Relative(cells.get(0), fin, cells.get(1)));
    }
    return members;
  }
}
