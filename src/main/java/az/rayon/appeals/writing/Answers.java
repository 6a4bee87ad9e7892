package az.rayon.appeals.writing;

import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Typed;
import az.rayon.kernel.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody has typed into the form of an appeal so far, field by field, right or wrong. Which parts are done is
/// found out from here each time; nothing remembers it.
public record Answers(Map<String, String> fields) {

  /// Wrong answers are kept too, so that nobody types twice; but not without end.
  private static final int LONGEST_KEPT = 20_000;

  /// The form goes one part at a time.
  enum Part {
    ABOUT("kind", "topic", "settlement"), TEXT("text"), PERSON("who", "surname", "name", "patronymic", "organisation",
        "address", "email", "phone");

    private final String fields;

    Part(String... fields) {
      this.fields = String.join(" ", fields);
    }

    List<String> fields() {
      return List.of(fields.split(" "));
    }
  }

  public Answers {
    fields = Map.copyOf(fields);
  }

  public static Answers none() {
    return new Answers(Map.of());
  }

  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  public boolean organisation() {
    return get("who").equals("organisation");
  }

  /// These answers with what was now typed into one part. A field that was not sent is taken as left empty.
  Answers with(Part part, Map<String, String> typed) {
    var all = new HashMap<>(fields);
    for (var field : part.fields()) {
      var sent = typed.getOrDefault(field, "");
      var kept = sent.length() > LONGEST_KEPT ? sent.substring(0, LONGEST_KEPT) : sent;
      all.put(field, field.equals("text") ? Typed.text(kept) : Typed.line(kept));
    }
    return new Answers(all);
  }

  public Answers with(Map<String, String> typed) {
    var all = this;
    for (var part : Part.values()) all = all.with(part, typed);
    return all;
  }

  /// The filing that complete and right answers make.
  public Filing filing(UUID submission, Channel channel, Language language, @Nullable UUID account, Instant now) {
    var settlement = get("settlement");
    return new Filing(submission, Kind.valueOf(get("kind")), channel, author(), get("topic"),
        settlement.isEmpty() ? null : settlement, null, get("text"), language, account, now, false);
  }

  public Author author() {
    var contacts = new Contacts(get("address"), get("email"), get("phone"));
    return organisation()
        ? new Organisation(get("organisation"), contacts)
        : new Person(get("surname"), get("name"), get("patronymic"), contacts);
  }
}
