package az.rayon.services.forms.definition;

import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.Course.Shown;
import az.rayon.site.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What has to be put right in the answers before a form can be sent, in the reader's language. Asked on the server for
/// every step, each time: nothing that a browser says is taken for checked.
public record AnswerChecks(Course course, Set<String> settlements, Language language, LocalDate today) {

  static final int LONGEST_LINE = 300;
  static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_EMAIL = 254;
  private static final int FIN_LENGTH = 7;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Pattern FIN_STRANGE = Pattern.compile("[^0-9A-Z]");
  private static final Pattern VOEN = Pattern.compile("[0-9]{9}[12]");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{5,38}");
  private static final String OWN_PHONE = "\\+994(10|12|18|2[0-6]|36|50|51|55|60|70|77|99)[0-9]{7}";

  /// The first step that is not yet as it must be, or was not seen; none when all may be sent.
  public Optional<Shown> unfinished() {
    return course.steps().stream().filter(shown -> !isFinished(shown)).findFirst();
  }

  public boolean isFinished(Shown shown) {
    return shown.fields().stream().allMatch(field -> course.answers().met(field.name())) && problems(shown).isEmpty();
  }

  public List<Problem> problems(Shown shown) {
    var found = new ArrayList<Problem>();
    for (var field : shown.fields()) {
      switch (field.kind()) {
        case Kind.Group group -> group(field, group, found);
        case Kind.Files(var most, var _) -> files(field, most, course.answers().attached(field.name()).size(), found);
        default -> problem(field, course.answers().fields()).ifPresent(found::add);
      }
    }
    return found;
  }

  /// About one thing of a group.
  public List<Problem> problems(Field group, Map<String, String> item) {
    var found = new ArrayList<Problem>();
    for (var field : course.inner(group, item)) {
      if (field.kind() instanceof Kind.Files(var most, var _)) {
        files(field, most, course.answers().attached(field, item).size(), found);
      } else {
        problem(field, item).ifPresent(found::add);
      }
    }
    return found;
  }

  private void group(Field field, Kind.Group group, List<Problem> found) {
    var items = course.answers().items(field.name());
    if (items.size() < Math.max(group.least(), field.required() ? 1 : 0)) {
      found.add(own(field, "services.forms.problem.few", label(field), Math.max(1, group.least())));
    }
    if (items.size() > group.most()) {
      found.add(own(field, "services.forms.problem.many", label(field), group.most()));
    }
    for (int at = 0; at < items.size(); at++) {
      if (!problems(field, items.get(at)).isEmpty()) {
        found.add(new Problem(field.name(), "services.forms.problem.item", label(field), at + 1));
      }
    }
  }

  private void files(Field field, int most, int count, List<Problem> found) {
    if (count == 0 && field.required()) found.add(own(field, "services.forms.problem.file", label(field)));
    if (count > most) found.add(own(field, "services.forms.problem.files", most));
  }

  private Optional<Problem> problem(Field field, Map<String, String> answers) {
    var written = answers.getOrDefault(field.name(), "");
    var rest = answers.getOrDefault(field.name() + Answers.REST, "");
    if (written.isEmpty() && rest.isEmpty()) return missing(field);
    return Optional.ofNullable(switch (field.kind()) {
      case Kind.Line(var longest, var pattern) -> line(field, written, longest, pattern);
      case Kind.Lines(var longest) -> tooLong(field, written, longest == 0 ? LONGEST_TEXT : longest);
      case Kind.Amount number -> number(field, written, number);
      case Kind.Day day -> day(field, written, day);
      case Kind.One(var options) -> offered(field, List.of(written), options);
      case Kind.Many(var options) -> offered(field, List.of(written.split(",")), options);
      case Kind.YesNo _ -> Set.of("yes", "no").contains(written) ? null : choice(field);
      case Kind.Declaration _ -> written.equals("yes") ? null : own(field, "services.forms.problem.declaration");
      case Kind.Place _ -> place(field, written, rest);
      case Kind.Fin _ -> fin(field, written);
      case Kind.Voen _ -> voen(field, written);
      case Kind.Phone _ -> phone(field, written);
      case Kind.Email _ -> written.length() <= LONGEST_EMAIL && EMAIL.matcher(written).matches()
          ? null
          : own(field, "services.forms.problem.email");
      case Kind.Files _,Kind.Group _ -> null;
    });
  }

  private Optional<Problem> missing(Field field) {
    if (!field.required()) return Optional.empty();
    return Optional.of(switch (field.kind()) {
      case Kind.One _,Kind.YesNo _ -> own(field, "services.forms.problem.choose", label(field));
      case Kind.Many _ -> own(field, "services.forms.problem.chooseSome", label(field));
      case Kind.Declaration _ -> own(field, "services.forms.problem.declaration");
      case Kind.Line _,Kind.Lines _,Kind.Amount _,Kind.Day _,Kind.Place _,Kind.Group _,Kind.Files _ -> empty(field);
      case Kind.Fin _,Kind.Voen _,Kind.Phone _,Kind.Email _ -> empty(field);
    });
  }

  private Problem empty(Field field) {
    return own(field, "services.forms.problem.empty", label(field));
  }

  private @Nullable Problem line(Field field, String written, int longest, String pattern) {
    var over = tooLong(field, written, longest == 0 ? LONGEST_LINE : longest);
    if (over != null) return over;
    return pattern.isEmpty() || FormChecks.fits(pattern, written)
        ? null
        : own(field, "services.forms.problem.pattern", label(field));
  }

  private @Nullable Problem tooLong(Field field, String written, int longest) {
    int over = written.codePointCount(0, written.length()) - longest;
    return over > 0 ? new Problem(field.name(), "services.forms.problem.long", longest, over) : null;
  }

  private @Nullable Problem number(Field field, String written, Kind.Amount kind) {
    var amount = Written.amount(written).orElse(null);
    if (amount == null) return own(field, "services.forms.problem.number", label(field));
    if (amount.stripTrailingZeros().scale() > kind.decimals()) {
      return kind.decimals() == 0
          ? own(field, "services.forms.problem.whole", label(field))
          : own(field, "services.forms.problem.decimals", label(field), kind.decimals());
    }
    return tooSmall(kind.least(), amount)
        ? own(field, "services.forms.problem.least", label(field), kind.least())
        : tooSmall(amount, kind.most()) ? own(field, "services.forms.problem.most", label(field), kind.most()) : null;
  }

  private static boolean tooSmall(@Nullable BigDecimal limit, @Nullable BigDecimal amount) {
    return limit != null && amount != null && amount.compareTo(limit) < 0;
  }

  private @Nullable Problem day(Field field, String written, Kind.Day kind) {
    var day = Written.date(written).orElse(null);
    if (day == null) return own(field, "services.forms.problem.day", label(field));
    var earliest = limit(kind.earliest()).orElse(null);
    var latest = limit(kind.latest()).orElse(null);
    if (earliest != null && day.isBefore(earliest)) {
      return own(field, "services.forms.problem.early", label(field), shown(earliest));
    }
    if (latest != null && day.isAfter(latest)) {
      return own(field, latest.equals(today) ? "services.forms.problem.future" : "services.forms.problem.late",
          label(field), shown(latest));
    }
    return day.getYear() < 1900 ? own(field, "services.forms.problem.day", label(field)) : null;
  }

  private Optional<LocalDate> limit(String limit) {
    return limit.equals("today") ? Optional.of(today) : Written.date(limit);
  }

  private static String shown(LocalDate day) {
    return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private @Nullable Problem offered(Field field, List<String> chosen, List<Option> options) {
    return chosen.stream().allMatch(each -> options.stream().anyMatch(option -> option.value().equals(each)))
        ? null
        : choice(field);
  }

  private Problem choice(Field field) {
    return new Problem(field.name(), "services.forms.problem.outside", label(field));
  }

  private @Nullable Problem place(Field field, String settlement, String rest) {
    if (!settlements.contains(settlement)) return own(field, "services.forms.problem.settlement", label(field));
    if (rest.isEmpty() && field.required()) return own(field, "services.forms.problem.street", label(field));
    return tooLong(field, rest, LONGEST_LINE);
  }

  /// Seven signs, Latin capitals and digits without I and O; there is no public check digit.
  private @Nullable Problem fin(Field field, String written) {
    if (written.contains("I") || written.contains("İ")) {
      return new Problem(field.name(), "services.forms.problem.finOne");
    }
    var strange = FIN_STRANGE.matcher(written);
    if (strange.find()) return new Problem(field.name(), "services.forms.problem.finSign", strange.group());
    int length = written.length();
    if (length < FIN_LENGTH) return new Problem(field.name(), "services.forms.problem.finShort", length);
    return length > FIN_LENGTH ? new Problem(field.name(), "services.forms.problem.finLong", length) : null;
  }

  private @Nullable Problem voen(Field field, String written) {
    if (VOEN.matcher(written).matches()) return null;
    if (!written.matches("[0-9]+")) return new Problem(field.name(), "services.forms.problem.voenSign");
    return written.length() == 10
        ? new Problem(field.name(), "services.forms.problem.voenEnd")
        : new Problem(field.name(), "services.forms.problem.voenLength", written.length());
  }

  private @Nullable Problem phone(Field field, String written) {
    boolean own = written.startsWith("+994");
    boolean fits = own ? written.matches(OWN_PHONE) : written.startsWith("+") && PHONE.matcher(written).matches();
    return fits ? null : own(field, "services.forms.problem.phone");
  }

  private String label(Field field) {
    return field.label().in(language);
  }

  /// The form's own words for what is wrong, where it has some.
  private Problem own(Field field, String key, @Nullable Object... args) {
    return field.problem().in(language).isBlank()
        ? new Problem(field.name(), key, args)
        : new Problem(field.name(), "services.forms.problem.own", field.problem().in(language));
  }
}
