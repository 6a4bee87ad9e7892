package az.rayon.services.forms.filling;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.Option;
import az.rayon.services.forms.definition.Written;
import az.rayon.services.forms.page.Asked;
import az.rayon.services.forms.page.FileLine;
import az.rayon.site.Messages;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Map;

/// Questions as a page shows them, in one language.
record Questions(Language language, Map<String, Translated> settlements, Messages messages) {

  private static final int MOST_SHOWN = 9;
  private static final int LONGEST_TEXT = 4000;

  Asked asked(Field field, Map<String, String> answers, List<FileLine> files, String source) {
    var value = answers.getOrDefault(field.name(), "");
    var limit = field.kind() instanceof Kind.Lines(var longest) ? (longest == 0 ? LONGEST_TEXT : longest) : 0;
    var unit = field.kind() instanceof Kind.Amount(var _, var _, var _, var words) ? words.in(language) : "";
    boolean full = field.kind() instanceof Kind.Files(var most, var _) && files.size() >= most;
    var label = field.label().in(language);
    return new Asked(name(field.kind()), field.name(),
        field.required() ? label : messages.say(language, "services.forms.optional", label),
        field.hint().in(language), !field.required(), value,
        answers.getOrDefault(field.name() + Answers.REST, ""),
        field.kind() instanceof Kind.Day ? day(value) : DateText.EMPTY, choices(field.kind()), unit, limit, source,
        files, full);
  }

  private List<Choice> choices(Kind kind) {
    return switch (kind) {
      case Kind.One(var options) -> choices(options);
      case Kind.Many(var options) -> choices(options);
      case Kind.YesNo _ -> List.of(new Choice("yes", messages.say(language, "services.forms.yes")),
          new Choice("no", messages.say(language, "services.forms.no")));
      case Kind.Place _ -> settlements.entrySet().stream()
          .map(place -> new Choice(place.getKey(), place.getValue().in(language))).toList();
      case Kind.Line _,Kind.Lines _,Kind.Amount _,Kind.Day _,Kind.Files _,Kind.Group _,Kind.Declaration _ -> List.of();
      case Kind.Fin _,Kind.Voen _,Kind.Phone _,Kind.Email _ -> List.of();
    };
  }

  private List<Choice> choices(List<Option> options) {
    return options.stream().map(option -> new Choice(option.value(), option.label().in(language))).toList();
  }

  /// What was typed, part by part, also where it is no day.
  private static DateText day(String written) {
    var day = Written.date(written);
    if (day.isPresent()) return DateText.of(day.get());
    var parts = written.split("\\.", 3);
    return parts.length == 3 ? new DateText(parts[0], parts[1], parts[2]) : DateText.EMPTY;
  }

  /// Many choices are a list to open, few are all shown.
  private static String name(Kind kind) {
    return switch (kind) {
      case Kind.Line _ -> "text";
      case Kind.Lines _ -> "long-text";
      case Kind.Amount _ -> "number";
      case Kind.Day _ -> "date";
      case Kind.One(var options) -> options.size() > MOST_SHOWN ? "select" : "one-of";
      case Kind.Many _ -> "many-of";
      case Kind.YesNo _ -> "yes-no";
      case Kind.Place _ -> "address";
      case Kind.Fin _ -> "fin";
      case Kind.Voen _ -> "voen";
      case Kind.Phone _ -> "phone";
      case Kind.Email _ -> "email";
      case Kind.Files _ -> "file";
      case Kind.Group _ -> "group";
      case Kind.Declaration _ -> "declaration";
    };
  }
}
