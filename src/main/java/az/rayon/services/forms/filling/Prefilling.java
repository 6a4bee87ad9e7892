package az.rayon.services.forms.filling;

import az.rayon.accounts.Profiles;
import az.rayon.kernel.Actor;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.services.forms.definition.Sources;
import az.rayon.services.forms.filling.PeopleRegister.Registered;
import az.rayon.services.forms.filling.PeopleRegister.Relative;
import az.rayon.services.forms.identity.Identities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Fills in what the program knows already, where the form names the source. Only what is still empty; each such answer
/// says where it comes from and can be changed.
@Component
class Prefilling {

  static final String ADDRESS = "register.address";
  private static final String ADDRESS_REST = ADDRESS + Answers.REST;
  private static final String ASKED = "register.asked";
  private static final String REGISTER = "register.";

  private final Profiles profiles;
  private final Identities identities;
  private final ObjectProvider<PeopleRegister> registers;

  Prefilling(Profiles profiles, Identities identities, ObjectProvider<PeopleRegister> registers) {
    this.profiles = profiles;
    this.identities = identities;
    this.registers = registers;
  }

  /// What the account says, before anything is asked. A clerk's own account is nobody's application.
  Filling begin(Filling filling) {
    var account = filling.account();
    if (account == null) return filling;
    var known = profiles.find(account).map(profile -> filling.knowing(Map.of("account.name", profile.name(),
        "account.email", profile.email(), "account.phone", Objects.requireNonNullElse(profile.phone(), ""))))
        .orElse(filling);
    return identities.find(account)
        .map(identity -> known.knowing(Map.of("account.name", identity.name(), "account.fin", identity.fin())))
        .orElse(known);
  }

  /// What the register says, once the person has said who they are. Asked once for each FİN, and only about the owner
  /// of the account whose identity card an official has seen, or for whoever stands before a clerk.
  Filling ask(Filling filling, Form form, Actor by) {
    var fin = filling.answers().get(OwnSteps.FIN);
    var name = filling.answers().get(OwnSteps.NAME);
    boolean may = filling.way() == Way.ASSISTED
        ? by instanceof Actor.Official
        : by instanceof Actor.Citizen(var id) && identities.find(id).filter(own -> own.is(fin, name)).isPresent();
    if (!may || filling.preview() || fin.equals(filling.known().get(ASKED))) return filling;
    var asked = filling.knowing(Map.of(ASKED, fin));
    return registers.stream().flatMap(each -> each.find(fin, name).stream()).findFirst()
        .map(found -> relatives(asked.knowing(facts(found)), form, found.relatives())).orElse(asked);
  }

  /// Whether the form would ask a register, and none is asked because nobody has seen the person's identity card yet.
  boolean waits(Filling filling, Form form, Actor by) {
    return !filling.preview() && by instanceof Actor.Citizen(var id) && identities.find(id).isEmpty()
        && form.fields().anyMatch(field -> field.source().startsWith(REGISTER));
  }

  /// The answers as a page offers them: what the person said, and before that what the program knows.
  static Answers offered(Filling filling, Form form) {
    var offered = new HashMap<String, String>();
    form.fields().filter(field -> !filling.answers().met(field.name())).forEach(field -> {
      var known = known(filling, field);
      if (!known.isEmpty()) offered.put(field.name(), known);
      if (field.source().equals(ADDRESS)) {
        offered.put(field.name() + Answers.REST, filling.known().getOrDefault(ADDRESS_REST, ""));
      }
    });
    return filling.answers().with(offered);
  }

  /// What the program knows of the answer to this question, or nothing.
  static String known(Filling filling, Field field) {
    return field.source().isEmpty() ? "" : filling.known().getOrDefault(field.source(), "");
  }

  private static Map<String, String> facts(Registered found) {
    return Map.of("register.born", found.born().toString(), ADDRESS, found.settlement(), ADDRESS_REST, found.rest(),
        Sources.RELATIVES, String.valueOf(found.relatives().size()));
  }

  private static Filling relatives(Filling filling, Form form, List<Relative> relatives) {
    var answers = filling.answers();
    for (var group : form.fields().filter(field -> field.source().equals(Sources.RELATIVES)).toList()) {
      if (!answers.met(group.name()) && answers.items(group.name()).isEmpty()) {
        answers = answers.withItems(group.name(), relatives.stream().map(each -> item(group, each)).toList());
      }
    }
    return filling.with(answers);
  }

  private static Map<String, String> item(Field group, Relative relative) {
    var facts = Map.of("relative.name", relative.name(), "relative.fin", relative.fin(), "relative.born",
        relative.born().toString(), "relative.kinship", relative.kinship());
    var item = new HashMap<String, String>();
    group.kind().inner().forEach(field -> item.put(field.name(), facts.getOrDefault(field.source(), "")));
    return item;
  }
}
