package az.rayon.services.forms.definition;

import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// Says what is wrong with a form, in the order of its steps, before anybody has to fill it in.
public final class FormChecks {

  public static final int LONGEST_PATTERN = 120;
  private static final Set<String> TAKEN_STEPS = Set.of("check", "done", "later", "together", "new", "newer",
      "applicant", "others");
  private static final Pattern STEP_NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern FIELD_NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");
  private static final Pattern OPTION_VALUE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Set<String> WORDS = Set.of("and", "or", "not", "has", "yes", "no", "ya", "count", "sum", "empty",
      "years", "today");
  /// A repetition of a repetition can take longer to try than anybody waits.
  private static final Pattern NESTED = Pattern.compile("[+*}]\\)[+*{]");

  private final Form form;
  private final Map<String, Field> questions = new LinkedHashMap<>();
  private final Map<String, Calculation> calculations = new LinkedHashMap<>();
  private final Map<String, Field> asked = new LinkedHashMap<>();
  private final Set<String> twice = new HashSet<>();
  private final List<Flaw> flaws = new ArrayList<>();

  private FormChecks(Form form) {
    this.form = form;
    form.fields().forEach(field -> questions.putIfAbsent(field.name(), field));
    form.calculations().forEach(each -> calculations.putIfAbsent(each.name(), each));
    var names = new HashSet<String>();
    Stream.concat(form.fields().flatMap(field -> Stream.concat(Stream.of(field), field.kind().inner().stream()))
        .map(Field::name), form.calculations().stream().map(Calculation::name))
        .filter(name -> !names.add(name)).forEach(twice::add);
  }

  public static List<Flaw> flaws(Form form) {
    return new FormChecks(form).all();
  }

  public static boolean holds(Form form) {
    return flaws(form).stream().noneMatch(Flaw::blocks);
  }

  /// Whether the text is of the form that the pattern asks for.
  static boolean fits(String pattern, String text) {
    return isPattern(pattern) && Pattern.compile(pattern).matcher(text).matches();
  }

  private static boolean isPattern(String pattern) {
    if (pattern.length() > LONGEST_PATTERN || NESTED.matcher(pattern).find()) return false;
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private List<Flaw> all() {
    var whole = new Place("", "", "");
    words(whole, form.title(), "services.forms.flaw.title");
    if (form.steps().isEmpty()) whole.add("services.forms.flaw.noSteps");
    OwnSteps.applicant().fields().forEach(field -> asked.put(field.name(), field));
    var steps = new HashSet<String>();
    for (var step : form.steps()) step(step, steps);
    for (var calculation : form.calculations()) calculation(calculation);
    return List.copyOf(flaws);
  }

  private void step(Step step, Set<String> steps) {
    var place = new Place(step.name(), "", "");
    if (!STEP_NAME.matcher(step.name()).matches() || TAKEN_STEPS.contains(step.name())) {
      place.add("services.forms.flaw.stepName", step.name());
    } else if (!steps.add(step.name())) {
      place.add("services.forms.flaw.twice", step.name());
    }
    words(place, step.title(), "services.forms.flaw.stepTitle");
    if (step.fields().isEmpty()) place.add("services.forms.flaw.noFields");
    if (step.group().isPresent() && step.fields().size() > 1) place.add("services.forms.flaw.groupAlone");
    condition(place, step.when(), Map.of());
    for (var field : step.fields()) {
      var here = new Place(step.name(), field.name(), "");
      name(here, field.name());
      field(here, field, Map.of());
      asked.putIfAbsent(field.name(), field);
    }
  }

  private void field(Place place, Field field, Map<String, Field> within) {
    words(place, field.label(), "services.forms.flaw.label");
    condition(place, field.when(), within);
    if (!Sources.fits(field)) place.add("services.forms.flaw.source", field.source());
    switch (field.kind()) {
      case Kind.One(var options) -> options(place, options, 2);
      case Kind.Many(var options) -> options(place, options, 1);
      case Kind.Line(var longest, var pattern) -> {
        if (!pattern.isEmpty() && !isPattern(pattern)) place.add("services.forms.flaw.pattern", LONGEST_PATTERN);
        if (longest < 0 || longest > AnswerChecks.LONGEST_TEXT) place.add("services.forms.flaw.limits");
      }
      case Kind.Lines(var longest) -> {
        if (longest < 0 || longest > AnswerChecks.LONGEST_TEXT) place.add("services.forms.flaw.limits");
      }
      case Kind.Amount(var least, var most, var decimals, var _) -> {
        boolean crossed = least != null && most != null && least.compareTo(most) > 0;
        if (crossed || decimals < 0 || decimals > 6) place.add("services.forms.flaw.limits");
      }
      case Kind.Day(var earliest, var latest) -> {
        if (!isLimit(earliest) || !isLimit(latest)) place.add("services.forms.flaw.dayLimit");
      }
      case Kind.Group group -> group(place, field, group);
      case Kind.YesNo _,Kind.Place _,Kind.Fin _,Kind.Voen _,Kind.Phone _,Kind.Email _,Kind.Files _,Kind.Declaration _ ->
        { /* these have no limits of their own */ }
    }
  }

  private void group(Place place, Field field, Kind.Group group) {
    if (group.fields().isEmpty()) place.add("services.forms.flaw.groupEmpty");
    if (group.least() > group.most()) place.add("services.forms.flaw.limits");
    var within = new LinkedHashMap<String, Field>();
    for (var inner : group.fields()) {
      var here = new Place(place.step(), field.name() + "." + inner.name(), "");
      if (inner.kind() instanceof Kind.Group) here.add("services.forms.flaw.groupKind");
      name(here, inner.name());
      field(here, inner, within);
      within.put(inner.name(), inner);
    }
  }

  private void calculation(Calculation calculation) {
    var place = new Place("", "", calculation.name());
    name(place, calculation.name());
    words(place, calculation.label(), "services.forms.flaw.label");
    if (calculation.formula().isEmpty()) place.add("services.forms.flaw.formula");
    new Sense(questions, calculations, questions, Map.of())
        .fault(calculation.formula(), EnumSet.of(Type.NUMBER, Type.TEXT, Type.TRUTH, Type.DAY)).ifPresent(place::add);
  }

  private void name(Place place, String name) {
    if (!FIELD_NAME.matcher(name).matches() || WORDS.contains(name)) {
      place.add("services.forms.flaw.fieldName", name);
    } else if (OwnSteps.fieldNames().contains(name) || twice.contains(name)) {
      place.add("services.forms.flaw.taken", name);
    }
  }

  private void options(Place place, List<Option> options, int least) {
    if (options.size() < least) place.add("services.forms.flaw.options", least);
    var values = new HashSet<String>();
    for (var option : options) {
      if (!OPTION_VALUE.matcher(option.value()).matches()) place.add("services.forms.flaw.option", option.value());
      else if (!values.add(option.value())) place.add("services.forms.flaw.twice", option.value());
      words(place, option.label(), "services.forms.flaw.optionLabel");
    }
  }

  private void condition(Place place, Formula when, Map<String, Field> within) {
    new Sense(questions, calculations, asked, within).fault(when, EnumSet.of(Type.TRUTH)).ifPresent(place::add);
  }

  private static boolean isLimit(String limit) {
    return limit.isEmpty() || limit.equals("today") || Written.date(limit).isPresent();
  }

  /// Azerbaijani must be there; where another language is not, the reader gets Azerbaijani.
  private void words(Place place, Translated words, String key) {
    if (words.az().isBlank()) place.add(key);
    else if (words.en().isBlank() || words.ru().isBlank()) {
      flaws.add(new Flaw(place.step(), place.field(), place.calculation(), false,
          new Problem("", "services.forms.flaw.translation", words.az())));
    }
  }

  /// Where in the form something is wrong.
  private final class Place {

    private final String step;
    private final String field;
    private final String calculation;

    Place(String step, String field, String calculation) {
      this.step = step;
      this.field = field;
      this.calculation = calculation;
    }

    String step() {
      return step;
    }

    String field() {
      return field;
    }

    String calculation() {
      return calculation;
    }

    void add(String key, Object... args) {
      flaws.add(new Flaw(step, field, calculation, true, new Problem("", key, args)));
    }

    void add(Fault fault) {
      var args = new ArrayList<Object>(List.of(fault.place()));
      args.addAll(fault.args());
      add("services.forms.formula." + fault.key(), args.toArray());
    }
  }
}
