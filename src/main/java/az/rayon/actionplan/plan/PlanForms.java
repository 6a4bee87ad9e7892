package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.TypedForm;
import az.rayon.actionplan.plan.KeepingPlans.Terms;
import az.rayon.actionplan.plan.Measure.Executor;
import az.rayon.actionplan.plan.Measure.Indicator;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Reads the desk's forms: what must be put right in them, and what they mean when nothing must.
final class PlanForms {

  /// Why a report is not drafted, as the address of the plan's desk may say it.
  static final Set<String> REPORT_REFUSALS = Set.of("NOT_YOURS", "OTHER_YEAR", "NO_MEASURES");

  private static final int LONGEST_TEXT = 2_000;
  private static final Pattern CODE = Pattern.compile("[0-9]{4}(-[0-9]{4})?(-[a-z0-9]{1,12})?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){0,3}");
  private static final Pattern DIRECTION = Pattern.compile("[0-9]{1,3}");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+\\.[^\\s]{2,}");

  private PlanForms() {}

  static List<Problem> plan(TypedForm form) {
    var problems = titles(form);
    if (!CODE.matcher(form.first("code")).matches()) problems.add(new Problem("code", "actionplan.import.code.wrong"));
    for (var field : List.of("firstYear", "lastYear")) {
      if (!YEAR.matcher(form.first(field)).matches()) problems.add(new Problem(field, "actionplan.year.wrong"));
    }
    if (problems.isEmpty() && number(form, "lastYear") < number(form, "firstYear")) {
      problems.add(new Problem("lastYear", "actionplan.years.wrong"));
    }
    return problems;
  }

  static List<Problem> titles(TypedForm form) {
    var problems = new ArrayList<Problem>();
    if (form.first("titleAz").isEmpty()) problems.add(new Problem("titleAz", "actionplan.title.missing"));
    problems.addAll(longer(form, "titleAz", "titleEn", "titleRu"));
    return problems;
  }

  private static List<Problem> longer(TypedForm form, String... fields) {
    return Arrays.stream(fields).filter(field -> form.first(field).length() > LONGEST_TEXT)
        .map(field -> new Problem(field, "actionplan.text.long", LONGEST_TEXT)).toList();
  }

  static List<Problem> terms(TypedForm form, boolean fresh) {
    var problems = titles(form);
    if (fresh && !NUMBER.matcher(form.first("number")).matches()) {
      problems.add(new Problem("number", "actionplan.number.wrong"));
    }
    if (!DIRECTION.matcher(form.first("directionNumber")).matches()) {
      problems.add(new Problem("directionNumber", "actionplan.direction.wrong"));
    }
    problems.addAll(longer(form, "directionAz", "others", "why"));
    var starts = form.day("starts").date();
    var ends = form.day("ends").date();
    if (starts.isEmpty()) problems.add(new Problem("starts", "actionplan.day.wrong"));
    if (ends.isEmpty()) problems.add(new Problem("ends", "actionplan.day.wrong"));
    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
      problems.add(new Problem("ends", "actionplan.ends.early"));
    }
    if (!fresh && form.first("why").isEmpty()) problems.add(new Problem("why", "actionplan.reason.missing"));
    return problems;
  }

  /// The terms as typed. Units and series that are not known any more are kept by their old names.
  static Terms terms(TypedForm form, String number, Function<UUID, String> units, Function<String, Translated> series) {
    var executors = new ArrayList<Executor>();
    form.all("unit").stream().map(PlanForms::unit)
        .forEach(unit -> executors.add(new Executor(unit, units.apply(unit))));
    Arrays.stream(form.first("others").split("\\s*[;\\n]\\s*")).filter(name -> !name.isBlank())
        .forEach(name -> executors.add(new Executor(null, name)));
    var indicators = form.all("series").stream().map(key -> new Indicator(key, series.apply(key))).toList();
    var direction = new Translated(form.first("directionAz"), form.first("directionEn"), form.first("directionRu"));
    return new Terms(number, title(form), form.first("directionNumber"), direction, day(form, "starts"),
        day(form, "ends"), executors, indicators);
  }

  /// Chosen from a list; whatever else is sent was not sent by our form.
  private static UUID unit(String chosen) {
    return Typed.id(chosen).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "unit"));
  }

  static Translated title(TypedForm form) {
    return new Translated(form.first("titleAz"), form.first("titleEn"), form.first("titleRu"));
  }

  static int number(TypedForm form, String field) {
    return Integer.parseInt(form.first(field));
  }

  static LocalDate day(TypedForm form, String field) {
    return form.day(field).date().orElseThrow();
  }

  static Optional<Problem> text(TypedForm form, String field, String missing) {
    if (form.first(field).isEmpty()) return Optional.of(new Problem(field, missing));
    return form.first(field).length() > LONGEST_TEXT
        ? Optional.of(new Problem(field, "actionplan.text.long", LONGEST_TEXT))
        : Optional.empty();
  }

  static Optional<Problem> date(TypedForm form, String field) {
    return form.day(field).date().isEmpty()
        ? Optional.of(new Problem(field, "actionplan.day.wrong"))
        : Optional.empty();
  }

  static Optional<Problem> link(TypedForm form, String field) {
    var typed = form.first(field);
    return LINK.matcher(typed).matches() && typed.length() <= 1_000
        ? Optional.empty()
        : Optional.of(new Problem(field, "actionplan.link.wrong"));
  }
}
