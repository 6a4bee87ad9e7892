package az.rayon.services.applications;

import az.rayon.kernel.Language;
import az.rayon.services.applications.page.ApplicationActPage;
import az.rayon.services.applications.page.ApplicationActPage.Field;
import az.rayon.services.applications.page.ApplicationActPage.Offer;
import az.rayon.services.forms.Submission.Answer;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the form of one step shows, filled in with what the program knows: a certificate's fields begin with the
/// answers and facts that its template names.
@Component
class ActPages {

  private final ApplicationViews views;
  private final DecidingApplications deciding;
  private final Enclosures enclosures;
  private final Choices choices;
  private final Terms terms;
  private final Clock clock;

  ActPages(ApplicationViews views, DecidingApplications deciding, Enclosures enclosures, Choices choices, Terms terms,
      Clock clock) {
    this.views = views;
    this.deciding = deciding;
    this.enclosures = enclosures;
    this.choices = choices;
    this.terms = terms;
    this.clock = clock;
  }

  /// One step as it is being filled in.
  record Sheet(Act act, Application application, Map<String, String> typed, List<Problem> problems) {

    Sheet with(Problem problem) {
      return new Sheet(act, application, typed, List.of(problem));
    }

    Sheet as(Application now) {
      return new Sheet(act, now, typed, problems);
    }
  }

  /// What the person has said already, and what the program knows of them.
  Map<String, String> known(Act act, Application application) {
    if (act == Act.ASSIGN) return Map.of("executor", Objects.toString(application.facts().executor(), ""));
    if (act != Act.GRANT) return Map.of();
    var known = new HashMap<>(Map.of("holder", application.asking().applicant().name()));
    var answers = enclosures.answers(application.id()).stream()
        .collect(Collectors.toMap(Answer::field, Function.identity(), (first, _) -> first));
    var facts = deciding.facts(application);
    deciding.wants(application, Language.AZ)
        .forEach(field -> known.put(Acting.FIELD + field.name(), field.known(answers, facts)));
    return known;
  }

  ApplicationActPage page(Sheet sheet, Language language) {
    var application = sheet.application();
    var wanted = sheet.act() == Act.GRANT
        ? deciding.wants(application, language).stream()
            .map(field -> new Field(Acting.FIELD + field.name(), field.label(), field.needed(), field.lines(),
                String.join("; ", field.columns())))
            .toList()
        : List.<Field>of();
    var executors = sheet.act() == Act.ASSIGN
        ? choices.executors(application).stream().map(each -> new Choice(each.id().toString(), each.name())).toList()
        : List.<Choice>of();
    var offer = new Offer(sheet.act() == Act.ROUTE ? choices.units(language) : List.of(), executors,
        choices.grounds(language),
        sheet.act() == Act.ASK ? choices.papers(application, language) : List.of(), wanted);
    return new ApplicationActPage(views.forStaff(application, language), sheet.act().word(), application.version(),
        sheet.typed(), offer, terms.objection(clock.instant()), sheet.problems());
  }
}
