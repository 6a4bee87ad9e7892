package az.rayon.services.certificates;

import az.rayon.kernel.Language;
import az.rayon.services.forms.Relying;
import az.rayon.services.forms.definition.Calculation;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.FormVersion;
import az.rayon.services.forms.definition.Forms;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a field of a certificate may begin with: a question or a calculation of the service's form in force, or a fact
/// that a register of this program knows. A number is no table, and a list of people no day.
@Component
public class Origins implements Relying {

  private final Forms forms;
  private final Templates templates;
  private final ObjectProvider<Facts> registers;
  private final Messages messages;

  Origins(Forms forms, Templates templates, ObjectProvider<Facts> registers, Messages messages) {
    this.forms = forms;
    this.templates = templates;
    this.registers = registers;
    this.messages = messages;
  }

  /// Everything that there is to choose from, each in words.
  public List<Choice> list(String kind, Language language) {
    var choices = new ArrayList<Choice>();
    form(kind).ifPresent(form -> {
      questions(form).forEach(field -> choices.add(new Choice(field.name(),
          messages.say(language, "services.certificates.origin.form", field.label().in(language)))));
      form.calculations().forEach(each -> choices.add(new Choice(each.name(),
          messages.say(language, "services.certificates.origin.form", each.label().in(language)))));
    });
    registers.stream().flatMap(each -> each.names().stream()).sorted().forEach(name -> choices.add(
        new Choice(name, messages.say(language, "services.certificates.origin." + name))));
    return choices;
  }

  /// Whether there is what the field begins with, and it is of a kind that the field can show.
  public boolean fits(String kind, Wanted field) {
    if (field.from().isEmpty()) return true;
    if (isFact(field.from())) return field.kind() == Wanted.Kind.LINE || field.kind() == Wanted.Kind.LINES;
    return form(kind).map(form -> fits(form, field)).orElse(false);
  }

  /// The fields of the template in force that would begin empty.
  @Override
  public List<Problem> missed(String service, Form form, Language language) {
    return templates.inForce(service).stream().flatMap(template -> template.fields().stream())
        .filter(field -> !field.from().isEmpty() && !isFact(field.from()) && !fits(form, field))
        .map(field -> new Problem("", "services.certificates.origin.missed", field.label().in(language),
            field.from()))
        .toList();
  }

  private static boolean fits(Form form, Wanted field) {
    var question = questions(form).filter(each -> each.name().equals(field.from())).findFirst();
    if (question.isPresent()) return fits(question.get().kind(), field);
    return form.calculations().stream().map(Calculation::name).anyMatch(field.from()::equals)
        && (field.kind() == Wanted.Kind.LINE || field.kind() == Wanted.Kind.NUMBER);
  }

  private static boolean fits(Kind question, Wanted field) {
    return switch (field.kind()) {
      case TABLE -> question.inner().stream().filter(each -> !(each.kind() instanceof Kind.Files)).count() >= field
          .columns().size();
      case NUMBER -> question instanceof Kind.Amount;
      case DATE -> question instanceof Kind.Day;
      case LINE, LINES -> !(question instanceof Kind.Group);
    };
  }

  /// What the registers know of the person, for certificates of any kind.
  public Map<String, String> facts(String fin) {
    var facts = new HashMap<String, String>();
    registers.stream().forEach(each -> facts.putAll(each.of(fin)));
    return facts;
  }

  private boolean isFact(String name) {
    return registers.stream().anyMatch(each -> each.names().contains(name));
  }

  private Optional<Form> form(String kind) {
    return forms.findInForce(kind).map(FormVersion::form);
  }

  /// What is asked besides who applies; a file is no words.
  private static Stream<Field> questions(Form form) {
    return form.fields().filter(field -> !OwnSteps.fieldNames().contains(field.name()))
        .filter(field -> !(field.kind() instanceof Kind.Files || field.kind() instanceof Kind.Declaration));
  }
}
