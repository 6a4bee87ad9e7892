package az.rayon.appeals.writing;

import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.Cover.CoveringLetter;
import az.rayon.appeals.register.Cover.Signatory;
import az.rayon.appeals.register.Cover.Speaker;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Marks;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody has typed into the form of an appeal so far, field by field, right or wrong. Which parts are done is
/// found out from here each time; nothing remembers it.
public record Answers(Map<String, String> fields) {

  private static final Set<String> LINES = Set.of("text", "others", "lacking");

  /// The form goes one part at a time. Others and a speaker are asked for only when the person says that there are any;
  /// what stands on a paper, only the clerk who has it before them is asked.
  enum Part {
    ABOUT("kind", "topic", "settlement"), TEXT("text"), PERSON("who", "surname", "name", "patronymic", "organisation",
        "address", "email", "phone", "how", "confidential"), OTHERS("others"), SPEAKER("speakerSurname", "speakerName",
            "speakerPatronymic",
            "speakerAddress"), PAPER("unsigned", "letterhead", "arrived", "body", "bodyNumber", "bodyDate",
                "controlled", "lacking");

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
      all.put(field, LINES.contains(field) ? Typed.text(sent) : Typed.line(sent));
    }
    return new Answers(all);
  }

  public Answers with(Map<String, String> typed) {
    var all = this;
    for (var part : Part.values()) all = all.with(part, typed);
    return all;
  }

  /// Whether others sign too. At the counter it is enough that they are named.
  boolean together() {
    return get("how").equals("together") || (get("how").isEmpty() && !get("others").isEmpty());
  }

  /// Whether somebody else speaks for the author.
  boolean represented() {
    return get("how").equals("speaker") || (get("how").isEmpty() && !(get("speakerSurname") + get("speakerName")
        + get("speakerPatronymic") + get("speakerAddress")).isEmpty());
  }

  /// A paper that names nobody and gives no way to reach anybody, art. 6.4; only a clerk can have one before them.
  boolean unsigned() {
    return !get("unsigned").isEmpty();
  }

  boolean letterhead() {
    return organisation() && !get("letterhead").isEmpty();
  }

  /// The file that proves the speaker's authority; it is never taken from what was typed.
  @Nullable
  UUID proof() {
    return get("proof").isEmpty() ? null : UUID.fromString(get("proof"));
  }

  Answers withProof(@Nullable UUID file) {
    var all = new HashMap<>(fields);
    all.put("proof", file == null ? "" : file.toString());
    return new Answers(all);
  }

  /// One a line: the name, and after a comma the address.
  List<Signatory> signatories() {
    if (!together()) return List.of();
    return get("others").lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> {
      int comma = line.indexOf(',');
      return comma < 0
          ? new Signatory(Typed.line(line), "")
          : new Signatory(Typed.line(line.substring(0, comma)), Typed.line(line.substring(comma + 1)));
    }).toList();
  }

  /// What the person demands from the first.
  public Marks marks() {
    return Marks.NONE.confidential(!get("confidential").isEmpty());
  }

  /// What came with it, of complete and right answers.
  public Cover cover(List<UUID> files, LocalDate today) {
    var arrived = Typed.day(get("arrived")).filter(day -> day.isBefore(today)).orElse(null);
    return new Cover(files, signatories(), speaker(), letter(), arrived, get("lacking"));
  }

  private @Nullable Speaker speaker() {
    var proof = proof();
    if (!represented() || proof == null) return null;
    return new Speaker(get("speakerSurname"), get("speakerName"), get("speakerPatronymic"), get("speakerAddress"),
        proof);
  }

  private @Nullable CoveringLetter letter() {
    return Typed.day(get("bodyDate"))
        .map(on -> new CoveringLetter(get("body"), get("bodyNumber"), on, !get("controlled").isEmpty())).orElse(null);
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
        ? new Organisation(get("organisation"), contacts, letterhead())
        : new Person(get("surname"), get("name"), get("patronymic"), contacts);
  }
}
