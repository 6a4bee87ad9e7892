package az.rayon.services.applications;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Language;
import az.rayon.services.applications.Enclosures.Enclosed;
import az.rayon.services.applications.page.ApplicationView;
import az.rayon.services.applications.page.ApplicationView.FileLine;
import az.rayon.services.applications.page.ApplicationView.Pair;
import az.rayon.services.applications.page.ApplicationView.Standing;
import az.rayon.services.applications.page.ApplicationView.StepLine;
import az.rayon.services.applications.page.ApplicationView.Who;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passports;
import az.rayon.services.forms.FileAdvice;
import az.rayon.services.forms.Submission.Applicant;
import az.rayon.site.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns an application into what a reader is shown of it.
@Component
class ApplicationViews {

  private final Steps steps;
  private final Enclosures enclosures;
  private final Passports passports;
  private final Endings endings;
  private final Terms terms;
  private final Names names;

  ApplicationViews(Steps steps, Enclosures enclosures, Passports passports, Endings endings, Terms terms,
      Names names) {
    this.steps = steps;
    this.enclosures = enclosures;
    this.passports = passports;
    this.endings = endings;
    this.terms = terms;
    this.names = names;
  }

  /// What people call the units, places and officials that applications know by their keys.
  @Component
  record Names(Directory directory, Profiles profiles) {

    String unit(@Nullable UUID unit, LocalDate on, Language language) {
      if (unit == null) return "";
      return directory.findUnit(new UnitId(unit), on).map(Unit::name).map(name -> name.in(language)).orElse("—");
    }

    String settlement(@Nullable String code, LocalDate on, Language language) {
      return directory.listSettlements(on).stream().filter(place -> place.code().equals(code)).findFirst()
          .map(Settlement::name).map(name -> name.in(language)).orElse("");
    }

    Map<UUID, String> officials(List<UUID> accounts) {
      return profiles.list(accounts).stream().collect(Collectors.toMap(Profile::id, Profile::name));
    }
  }

  ApplicationView forStaff(Application application, Language language) {
    return view(application, language, ApplicationViews::staffFile, true);
  }

  /// For whoever applied; `reach` turns a file into the address at which this reader can open it.
  ApplicationView forApplicant(Application application, Language language, Function<UUID, String> reach) {
    return view(application, language, reach, false);
  }

  private static String staffFile(UUID document) {
    return "/documents/" + document;
  }

  private ApplicationView view(Application application, Language language, Function<UUID, String> reach,
      boolean staff) {
    var asking = application.asking();
    var passport = passports.get(asking.wanted().passport());
    var files = enclosures.files(application.id()).stream().map(file -> file(file, reach)).toList();
    return new ApplicationView(application.number(),
        new ApplicationView.Asked(asking.service(), passport.name().in(language),
            passport.say(Passport.Field.SILENCE, language)),
        who(application, language), enclosures.answers(application.id()).stream()
            .map(answer -> new Pair(answer.label(), answer.shown())).toList(),
        files, clock(application, language), standing(application, language, staff), endings.of(application, language),
        lines(steps.of(application.id()), language, staff), asking.invented());
  }

  private Who who(Application application, Language language) {
    var asking = application.asking();
    var applicant = asking.applicant();
    return new Who(applicant.name(), applicant.fin(), applicant.phone(), applicant.email(), asking.way().name(),
        names.settlement(asking.settlement(), terms.today(), language),
        enclosures.others(application.id()).stream().map(Applicant::name).toList());
  }

  private static FileLine file(Enclosed file, Function<UUID, String> reach) {
    return new FileLine(file.part().name(), file.label(), file.name(), reach.apply(file.document()),
        file.document().toString(), FileAdvice.said(file.advice()));
  }

  private ApplicationView.Clock clock(Application application, Language language) {
    var term = application.term();
    return new ApplicationView.Clock(application.asking().receivedAt(), term.due(), term.provisional(), term.stood(),
        terms.reason(term, language), application.overdue(terms.today()),
        application.state() instanceof State.Waiting);
  }

  private Standing standing(Application application, Language language, boolean staff) {
    var state = application.state();
    var executor = application.facts().executor();
    var asked = state instanceof State.Waiting waiting ? terms.day(waiting.since()) : null;
    var fee = application.asking().wanted().fee();
    return new Standing(ApplicationRow.name(state), names.unit(application.unit(), terms.today(), language),
        staff && executor != null ? names.officials(List.of(executor)).getOrDefault(executor, "") : "",
        state instanceof State.Waiting waiting ? waiting.wanted() : "", asked,
        asked == null ? 0 : ChronoUnit.DAYS.between(asked, terms.today()),
        state instanceof State.Inspection inspection ? inspection.visit().on() : null,
        state instanceof State.Inspection inspection ? inspection.visit().hours() : "",
        state instanceof State.Inspection inspection ? inspection.visit().visitors() : "",
        state instanceof State.AtCommission commission ? commission.commission() : "", application.facts().opinion(),
        fee.signum() == 0 ? "" : Words.decimal(language, fee), application.facts().paid());
  }

  private List<StepLine> lines(List<Step> steps, Language language, boolean staff) {
    var officials = staff
        ? names.officials(steps.stream().map(Step::by).distinct().toList())
        : Map.<UUID, String>of();
    return steps.stream().map(step -> line(step, language, officials, staff)).toList();
  }

  private StepLine line(Step step, Language language, Map<UUID, String> officials, boolean staff) {
    var unit = step.what() == Step.What.ROUTED ? names.unit(step.unit(), terms.today(), language) : "";
    var note = staff || step.what().noteToApplicant() ? step.note() : "";
    return new StepLine(step.what().name(), step.at(), officials.getOrDefault(step.by(), ""), unit, step.day(), note,
        step.receipt());
  }
}
