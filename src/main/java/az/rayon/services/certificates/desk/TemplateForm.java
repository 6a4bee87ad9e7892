package az.rayon.services.certificates.desk;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Template;
import az.rayon.services.certificates.TemplateText;
import az.rayon.services.certificates.Wanted;
import az.rayon.site.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A template as it is typed: one field under the other, named `field-0-label` and so on.
record TemplateForm(Map<String, String> typed) {

  static final int MOST_FIELDS = 40;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,39}");
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{1,59}");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

  /// The form of a template that is there.
  static TemplateForm of(Template template) {
    var typed = new HashMap<>(Map.of("az", template.name().az(), "en", template.name().en(), "ru", template.name().ru(),
        "title", template.title(), "text", template.text().source(), "post", template.post(), "basis", template.basis(),
        "months", template.months() == null ? "" : String.valueOf(template.months())));
    if (template.emblem()) typed.put("emblem", "on");
    if (template.confirmed()) typed.put("confirmed", "on");
    typed.put("version", String.valueOf(template.version()));
    for (int i = 0; i < template.fields().size(); i++) {
      var field = template.fields().get(i);
      var own = "field-" + i + "-";
      typed.put(own + "name", field.name());
      typed.put(own + "az", field.label().az());
      typed.put(own + "en", field.label().en());
      typed.put(own + "ru", field.label().ru());
      typed.put(own + "from", field.from());
      typed.put(own + "kind", field.kind().name());
      typed.put(own + "columns", String.join("; ", field.columns()));
      if (field.required()) typed.put(own + "required", "on");
    }
    return new TemplateForm(typed);
  }

  /// How many fields to show: those that were typed, and an empty one.
  int shown() {
    var last = IntStream.range(0, MOST_FIELDS).filter(this::isTyped).max().orElse(-1);
    return Math.min(MOST_FIELDS, last + 2);
  }

  List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    if (line("az").isEmpty()) problems.add(new Problem("az", "services.certificates.template.name.none"));
    List.of("az", "en", "ru", "title").forEach(field -> tooLong(field, 200, problems));
    tooLong("basis", 500, problems);
    tooLong("text", 10_000, problems);
    if (line("title").isEmpty()) problems.add(new Problem("title", "services.certificates.template.title.none"));
    if (text("text").isEmpty()) problems.add(new Problem("text", "services.certificates.template.text.none"));
    if (!line("months").matches("|[1-9]\\d?|1[01]\\d|120")) {
      problems.add(new Problem("months", "services.certificates.template.months.wrong"));
    }
    fieldProblems(problems);
    new TemplateText(text("text")).faults(fields()).forEach(fault -> problems.add(new Problem("text",
        "services.certificates.template.fault." + fault.kind(), fault.what())));
    return problems;
  }

  /// Of each field that begins with something that is not there or does not fit.
  List<Problem> originProblems(Predicate<Wanted> fits) {
    return IntStream.range(0, MOST_FIELDS).filter(this::isTyped).filter(i -> !fits.test(field(i)))
        .mapToObj(i -> new Problem("field-" + i + "-from", "services.certificates.template.origin.unfit",
            line("field-" + i + "-az")))
        .toList();
  }

  List<Problem> kindProblems() {
    return KIND.matcher(line("kind")).matches()
        ? List.of()
        : List.of(new Problem("kind", "services.certificates.template.kind.wrong"));
  }

  private void fieldProblems(List<Problem> problems) {
    var names = new HashSet<>(TemplateText.OWN);
    for (int i = 0; i < MOST_FIELDS; i++) {
      if (!isTyped(i)) continue;
      var own = "field-" + i + "-";
      if (line(own + "az").isEmpty())
        problems.add(new Problem(own + "az", "services.certificates.template.label.none"));
      if (!NAME.matcher(name(i)).matches()) {
        problems.add(new Problem(own + "name", "services.certificates.template.field.name"));
      } else if (!names.add(name(i))) {
        problems.add(new Problem(own + "name", "services.certificates.template.field.twice", name(i)));
      }
      if (kind(i) == Wanted.Kind.TABLE && columns(i).isEmpty()) {
        problems.add(new Problem(own + "columns", "services.certificates.template.columns.none"));
      }
    }
  }

  Template template(Template before, Instant now) {
    return new Template(before.id(), before.kind(), before.edition(), name(), line("title"), new TemplateText(text(
        "text")), fields(), typed.containsKey("emblem"), line("post"), months(), line("basis"), typed.containsKey(
            "confirmed"),
        Template.State.DRAFT, now, version());
  }

  /// The beginning of a kind that there was not.
  Template first(Instant now) {
    return new Template(new UUID(0, 0), line("kind"), 1, name(), line("az"), new TemplateText(
        "Bu arayış {holder}[ (FİN: {fin})] adına verilir."), List.of(), true, "", null, "", false, Template.State.DRAFT,
        now, 0);
  }

  private Translated name() {
    return new Translated(line("az"), line("en"), line("ru"));
  }

  private List<Wanted> fields() {
    return IntStream.range(0, MOST_FIELDS).filter(this::isTyped).mapToObj(this::field).toList();
  }

  private Wanted field(int i) {
    var own = "field-" + i + "-";
    return new Wanted(name(i), new Translated(line(own + "az"), line(own + "en"), line(own + "ru")), kind(i),
        typed.containsKey(own + "required"), line(own + "from"), columns(i));
  }

  private boolean isTyped(int field) {
    return !line("field-" + field + "-az").isEmpty() || !line("field-" + field + "-name").isEmpty();
  }

  /// Where none was given, the label's own letters make one.
  private String name(int field) {
    var given = line("field-" + field + "-name");
    if (!given.isEmpty()) return given;
    var slug = Azerbaijani.fold(line("field-" + field + "-az")).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.length() > 40 ? slug.substring(0, 40) : slug;
  }

  private Wanted.Kind kind(int field) {
    var given = line("field-" + field + "-kind");
    return Arrays.stream(Wanted.Kind.values()).filter(kind -> kind.name().equals(given)).findFirst().orElse(
        Wanted.Kind.LINE);
  }

  private List<String> columns(int field) {
    return kind(field) == Wanted.Kind.TABLE
        ? SEPARATOR.splitAsStream(line("field-" + field + "-columns")).filter(each -> !each.isEmpty()).toList()
        : List.of();
  }

  private @Nullable Integer months() {
    return line("months").isEmpty() ? null : Integer.valueOf(line("months"));
  }

  private int version() {
    return Typed.whole(line("version")).orElse(0);
  }

  private void tooLong(String field, int longest, List<Problem> problems) {
    if (Typed.length(text(field)) > longest) problems.add(new Problem(field, "services.certificates.fault.TOO_LONG"));
  }

  private String line(String field) {
    return Typed.line(typed.getOrDefault(field, ""));
  }

  private String text(String field) {
    return Typed.text(typed.getOrDefault(field, ""));
  }
}
