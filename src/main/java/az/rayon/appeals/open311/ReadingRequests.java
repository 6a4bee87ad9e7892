package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Sent.Place;
import az.rayon.appeals.open311.Services.Extra;
import az.rayon.appeals.register.Filing.Spot;
import az.rayon.appeals.writing.AnswerChecks;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.WritingAppeals;
import az.rayon.kernel.Typed;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes an appeal of what a program sends. The law's questions are checked as the portal checks them (Law 1308-IVQ,
/// art. 6.3 and 6.4), and every problem is told at once.
@Component
class ReadingRequests {

  static final int LONGEST_DESCRIPTION = 4000;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_OTHERS = 10;

  /// What the portal's fields are called here.
  private static final Map<String, String> PARAMETERS = Map.of("surname", "last_name", "name", "first_name", "text",
      "description", "topic", "service_code", "kind", "attribute[KIND]", "settlement", "attribute[SETTLEMENT]",
      "patronymic", "attribute[PATRONYMIC]", "address", "attribute[ADDRESS]");

  private final WritingAppeals writing;
  private final Areas areas;
  private final Messages messages;

  ReadingRequests(WritingAppeals writing, Areas areas, Messages messages) {
    this.writing = writing;
    this.areas = areas;
    this.messages = messages;
  }

  Reading<Sent> read(Call call, ApiKey key) {
    var asked = call.asked();
    var problems = new ArrayList<Problem>();
    var checks = writing.checks();
    var attributes = Attributes.of(asked);
    var place = place(asked, checks, problems);
    var answers = answers(asked, attributes, place, problems);
    var description = Typed.text(asked.get("description"));
    int over = Typed.length(description) - LONGEST_DESCRIPTION;
    if (over > 0) {
      problems.add(new Problem("description", "appeals.open311.problem.long", LONGEST_DESCRIPTION, over));
    } else {
      checks.problems(answers).stream().map(ReadingRequests::named).forEach(problems::add);
    }
    var media = Reading.media(asked, problems);
    var below = below(call, place, media, attributes, problems);
    var pictures = Reading.pictures(asked, problems);
    return new Reading<>(new Sent(answers, description, below, place, media, pictures, call.language(),
        Fingerprint.of(asked, key)), problems);
  }

  private Place place(Asked asked, AnswerChecks checks, List<Problem> problems) {
    var spot = spot(asked, problems);
    var address = Typed.line(asked.get("address_string"));
    var id = asked.get("address_id").strip();
    if (Typed.length(address) > LONGEST_LINE) {
      problems.add(new Problem("address_string", "appeals.problem.tooLong", LONGEST_LINE));
    }
    if (!id.isEmpty() && !checks.settlements().contains(id)) {
      problems.add(new Problem("address_id", "appeals.open311.problem.address"));
    }
    if (!asked.has("lat") && !asked.has("long") && address.isEmpty() && id.isEmpty()) {
      problems.add(new Problem("lat, long", "appeals.open311.problem.place"));
    }
    return new Place(spot, address, id);
  }

  private @Nullable Spot spot(Asked asked, List<Problem> problems) {
    if (!asked.has("lat") && !asked.has("long")) return null;
    var latitude = Degrees.read(asked.get("lat"), 90);
    var longitude = Degrees.read(asked.get("long"), 180);
    if (latitude.isEmpty()) problems.add(new Problem("lat", "appeals.open311.problem.degrees", 90));
    if (longitude.isEmpty()) problems.add(new Problem("long", "appeals.open311.problem.degrees", 180));
    if (latitude.isEmpty() || longitude.isEmpty()) return null;
    var spot = new Spot(latitude.get(), longitude.get());
    if (!areas.get().holds(spot)) problems.add(new Problem("lat, long", "appeals.open311.problem.outside"));
    return spot;
  }

  private static Answers answers(Asked asked, Attributes attributes, Place place, List<Problem> problems) {
    var typed = new HashMap<String, String>();
    typed.put("who", "person");
    typed.put("topic", asked.get("service_code"));
    typed.put("surname", asked.get("last_name"));
    typed.put("name", asked.get("first_name"));
    typed.put("email", asked.get("email"));
    typed.put("phone", asked.get("phone"));
    typed.put("text", asked.get("description"));
    for (var extra : Extra.values()) typed.put(extra.name().toLowerCase(Locale.ROOT), one(extra, attributes, problems));
    typed.compute("kind", (_, kind) -> kind == null || kind.isEmpty() ? "APPLICATION" : kind.toUpperCase(Locale.ROOT));
    if (typed.getOrDefault("settlement", "").isEmpty()) typed.put("settlement", place.addressId());
    return Answers.none().with(typed);
  }

  private static String one(Extra extra, Attributes attributes, List<Problem> problems) {
    var values = attributes.values(extra);
    if (values.size() > 1) problems.add(new Problem("attribute[" + extra + "]", "appeals.open311.problem.one"));
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  /// What the desk reads under the description, because it is nowhere else.
  private List<String> below(Call call, Place place, String media, Attributes attributes, List<Problem> problems) {
    var below = new ArrayList<String>();
    var spot = place.spot();
    if (!place.address().isEmpty()) below.add(say(call, "address", place.address()));
    if (spot != null) below.add(say(call, "spot", spot.latitude() + ", " + spot.longitude()));
    if (!media.isEmpty()) below.add(say(call, "media", media.replace("\n", " ")));
    attributes.others().forEach((code, values) -> {
      var line = Typed.line(code + ": " + String.join(", ", values));
      if (Typed.length(line) > LONGEST_LINE) {
        problems.add(new Problem("attribute[" + code + "]", "appeals.problem.tooLong", LONGEST_LINE));
      }
      below.add(line);
    });
    if (attributes.others().size() > MOST_OTHERS) {
      problems.add(new Problem("attribute", "appeals.open311.problem.many", MOST_OTHERS));
    }
    return below;
  }

  private String say(Call call, String what, String value) {
    return messages.say(call.language(), "appeals.open311.below." + what, value);
  }

  private static Problem named(Problem problem) {
    var contact = problem.message().equals("appeals.problem.contact");
    var name = contact ? "email, phone" : PARAMETERS.getOrDefault(problem.field(), problem.field());
    return new Problem(name, problem.message(), problem.args());
  }
}
