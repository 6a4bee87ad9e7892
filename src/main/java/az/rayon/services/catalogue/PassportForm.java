package az.rayon.services.catalogue;

import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.services.catalogue.Passport.Gives;
import az.rayon.services.catalogue.Passport.Paper;
import az.rayon.services.catalogue.Passport.Said;
import az.rayon.services.catalogue.Passport.Terms;
import az.rayon.services.catalogue.page.PassportDeskPage.Difference;
import az.rayon.site.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The form of a draft as it was typed, read into what the passport says.
record PassportForm(Map<String, String> typed) {

  private static final int LONGEST = 4000;
  private static final int LONGEST_PAPER = 300;
  private static final List<Field> WANTED = List.of(Field.NAME, Field.CONTENT, Field.RESULT, Field.BASIS);

  /// The boxes of one line, with what they are called.
  private static final Map<String, String> TERMS = new TreeMap<>(Map.of("certificate", "services.catalogue.certificate",
      "fee", "services.catalogue.fee"));

  static PassportForm sent(Map<String, String> sent) {
    var clean = new HashMap<String, String>();
    sent.forEach((field, text) -> clean.put(field, Typed.text(text)));
    return new PassportForm(Map.copyOf(clean));
  }

  static PassportForm of(Passport passport) {
    var typed = new HashMap<String, String>();
    passport.texts().forEach((field, said) -> {
      typed.put(field + "-az", said.words().az());
      typed.put(field + "-en", said.words().en());
      typed.put(field + "-ru", said.words().ru());
      if (said.confirmed()) typed.put(field + "-confirmed", "on");
    });
    var terms = passport.terms();
    typed.put("gives", terms.gives().name());
    typed.put("certificate", terms.certificate());
    typed.put("rule", terms.rule());
    typed.put("fee", terms.fee().signum() == 0 ? "" : terms.fee().toPlainString());
    if (terms.online()) typed.put("online", "on");
    if (terms.inspection()) typed.put("inspection", "on");
    if (terms.commission()) typed.put("commission", "on");
    return new PassportForm(Map.copyOf(typed));
  }

  String get(String field) {
    return typed.getOrDefault(field, "");
  }

  private boolean is(String field) {
    return !get(field).isEmpty();
  }

  List<Problem> problems(List<String> rules) {
    var problems = new ArrayList<Problem>();
    for (var field : Field.values()) {
      if (WANTED.contains(field) && !is(field + "-az")) {
        problems.add(new Problem(field + "-az", "services.catalogue.problem.text"));
      }
      for (var language : List.of("-az", "-en", "-ru")) {
        if (Typed.length(get(field + language)) > LONGEST) {
          problems.add(new Problem(field + language, "services.catalogue.problem.long", LONGEST));
        }
      }
      if (!is(field + "-az") && (is(field + "-en") || is(field + "-ru")) && !WANTED.contains(field)) {
        problems.add(new Problem(field + "-az", "services.catalogue.problem.state"));
      }
    }
    if (Arrays.stream(Gives.values()).noneMatch(gives -> gives.name().equals(get("gives")))) {
      problems.add(new Problem("gives", "services.catalogue.problem.gives"));
    }
    boolean kind = get("certificate").matches("[a-z][a-z0-9-]{0,59}");
    if (get("gives").equals(Gives.CERTIFICATE.name()) && !kind) {
      problems.add(new Problem("certificate", "services.catalogue.problem.code"));
    }
    if (!rules.contains(get("rule"))) problems.add(new Problem("rule", "services.catalogue.problem.rule"));
    if (is("fee") && !get("fee").matches("\\d{1,6}([.,]\\d{1,2})?")) {
      problems.add(new Problem("fee", "services.catalogue.problem.fee"));
    }
    return problems;
  }

  /// What this form says otherwise than what was typed into the same boxes; nothing where another form was sent.
  List<Difference> differences(Map<String, String> other) {
    if (!other.containsKey("gives")) return List.of();
    var found = new ArrayList<Difference>();
    for (var field : Field.values()) {
      for (var box : List.of(field + "-az", field + "-en", field + "-ru")) {
        if (!get(box).equals(other.getOrDefault(box, ""))) {
          found.add(new Difference("services.catalogue.field." + field, get(box)));
        }
      }
    }
    TERMS.forEach((box, label) -> {
      if (!get(box).equals(other.getOrDefault(box, ""))) found.add(new Difference(label, get(box)));
    });
    return found;
  }

  Terms terms() {
    var gives = Gives.valueOf(get("gives"));
    var fee = is("fee") ? new BigDecimal(get("fee").replace(',', '.')) : BigDecimal.ZERO;
    return new Terms(gives, gives == Gives.CERTIFICATE ? get("certificate") : "", get("rule"), fee, is("online"),
        is("inspection"), is("commission"));
  }

  Map<Field, Said> texts() {
    var texts = new EnumMap<Field, Said>(Field.class);
    for (var field : Field.values()) {
      if (is(field + "-az")) texts.put(field, new Said(words(field.name()), is(field + "-confirmed")));
    }
    return texts;
  }

  /// What is wrong with a paper that no service wanted before.
  List<Problem> paperProblems() {
    var problems = new ArrayList<Problem>();
    if (!is("paper-az")) problems.add(new Problem("paper", "services.catalogue.problem.paper"));
    for (var field : List.of("paper", "holder")) {
      for (var language : List.of("-az", "-en", "-ru")) {
        if (Typed.length(get(field + language)) > LONGEST_PAPER) {
          problems.add(new Problem(field + language, "services.catalogue.problem.long", LONGEST_PAPER));
        }
      }
    }
    return problems;
  }

  /// The same name is the same paper.
  Paper paper(boolean sometimes) {
    var name = words("paper");
    return new Paper("p-" + UUID.nameUUIDFromBytes(name.az().getBytes(StandardCharsets.UTF_8)), name, words("holder"),
        sometimes, null, true);
  }

  /// The three languages of one field.
  Translated words(String field) {
    return new Translated(get(field + "-az"), get(field + "-en"), get(field + "-ru"));
  }
}
