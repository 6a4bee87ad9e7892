package az.rayon.services.forms.filling;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Attached;
import az.rayon.services.forms.definition.Course;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.Option;
import az.rayon.services.forms.definition.Written;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How an answer reads to a person, in one language.
record Saying(Messages messages, Language language, Map<String, Translated> settlements) {

  String shown(Field field, Map<String, String> answers) {
    var written = answers.getOrDefault(field.name(), "");
    if (written.isEmpty() && !(field.kind() instanceof Kind.Place)) return "";
    return switch (field.kind()) {
      case Kind.Amount(var _, var _, var _, var unit) -> (number(written) + " " + unit.in(language)).strip();
      case Kind.Day _ -> Written.date(written).map(day -> Words.date(language, day)).orElse(written);
      case Kind.One(var options) -> option(options, written);
      case Kind.Many(var options) -> Arrays.stream(written.split(",")).map(each -> option(options, each))
          .collect(Collectors.joining("\n"));
      case Kind.YesNo _,Kind.Declaration _ -> truth(written);
      case Kind.Place _ -> Stream
          .of(settlements.getOrDefault(written, Translated.az(written)).in(language),
              answers.getOrDefault(field.name() + Answers.REST, ""))
          .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
      case Kind.Line _,Kind.Lines _,Kind.Fin _,Kind.Voen _,Kind.Phone _,Kind.Email _,Kind.Files _,Kind.Group _ ->
        written;
    };
  }

  /// All about one thing of a group on one line, as on a list: what stands first names it. Files are named.
  String line(Course course, Field group, Map<String, String> item) {
    return joined(course.inner(group, item).stream().map(field -> inner(course, field, item)));
  }

  /// The same without its files.
  String words(Course course, Field group, Map<String, String> item) {
    return joined(course.inner(group, item).stream().filter(field -> !(field.kind() instanceof Kind.Files))
        .map(field -> shown(field, item)));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(text -> !text.isEmpty()).map(text -> text.replace("\n", ", "))
        .collect(Collectors.joining(", "));
  }

  private String inner(Course course, Field field, Map<String, String> item) {
    return field.kind() instanceof Kind.Files
        ? course.answers().attached(field, item).stream().map(Attached::name).collect(Collectors.joining(", "))
        : shown(field, item);
  }

  String lines(Course course, Field group) {
    var items = course.answers().items(group.name());
    return IntStream.range(0, items.size())
        .mapToObj(at -> (at + 1) + ". " + line(course, group, items.get(at))).collect(Collectors.joining("\n"));
  }

  /// The same for machines: a line for each thing, its cells apart by semicolons, empty ones kept.
  String rows(Course course, Field group) {
    return course.answers().items(group.name()).stream()
        .map(item -> course.inner(group, item).stream()
            .map(field -> inner(course, field, item).replace(";", ",").replace("\n", ", "))
            .collect(Collectors.joining("; ")))
        .collect(Collectors.joining("\n"));
  }

  /// What the form reckoned.
  String calculated(String value) {
    return switch (value) {
      case "yes", "no" -> truth(value);
      case String other -> Written.date(other).map(day -> Words.date(language, day)).orElseGet(() -> number(other));
    };
  }

  private String truth(String value) {
    return messages.say(language, value.equals("yes") ? "services.forms.yes" : "services.forms.no");
  }

  private String option(List<Option> options, String value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst()
        .map(option -> option.label().in(language)).orElse(value);
  }

  private String number(String written) {
    try {
      var format = NumberFormat.getNumberInstance(language.locale());
      format.setMaximumFractionDigits(6);
      return format.format(new BigDecimal(written));
    } catch (NumberFormatException e) {
      return written;
    }
  }
}
