package az.rayon.appeals.open311;

import az.rayon.kernel.Typed;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a program adds to a request, with FixMyStreet's parameters and states. A state is how the person sees it; where
/// the appeal stands only the authority says.
@Component
class ReadingUpdates {

  private static final Set<String> STATUSES = Set.of("OPEN", "CLOSED", "REOPEN", "FIXED", "INVESTIGATING",
      "IN_PROGRESS", "PLANNED", "ACTION_SCHEDULED", "DUPLICATE", "NOT_COUNCILS_RESPONSIBILITY", "NO_FURTHER_ACTION",
      "INTERNAL_REFERRAL");

  private final Messages messages;

  ReadingUpdates(Messages messages) {
    this.messages = messages;
  }

  Reading<More> read(Call call, ApiKey key) {
    var asked = call.asked();
    var problems = new ArrayList<Problem>();
    var number = asked.get("service_request_id").strip();
    if (number.isEmpty()) problems.add(new Problem("service_request_id", "appeals.problem.number"));
    var text = Typed.text(asked.get("description"));
    int over = Typed.length(text) - ReadingRequests.LONGEST_DESCRIPTION;
    if (over > 0) {
      problems.add(new Problem("description", "appeals.open311.problem.long", ReadingRequests.LONGEST_DESCRIPTION,
          over));
    }
    var status = status(asked, problems);
    var pictures = Reading.pictures(asked, problems);
    if (text.isEmpty() && status.isEmpty() && pictures.isEmpty()) {
      problems.add(new Problem("description", "appeals.open311.problem.nothing"));
    }
    Window.moment(asked, "updated_datetime", 0, problems);
    var media = Reading.media(asked, problems);
    return new Reading<>(new More(number, text, status, media, pictures, note(call, text, status, media),
        call.language(), fingerprint(asked, number, key)), problems);
  }

  private static String status(Asked asked, List<Problem> problems) {
    var status = asked.get("status").strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    if (!status.isEmpty() && !STATUSES.contains(status)) {
      problems.add(new Problem("status", "appeals.open311.problem.state", String.join(", ", STATUSES.stream().sorted()
          .toList())));
    }
    return status;
  }

  /// All of it as the desk reads it.
  private String note(Call call, String text, String status, String media) {
    var by = Stream.of("first_name", "last_name").map(name -> Typed.line(call.asked().get(name)))
        .filter(name -> !name.isEmpty() && !name.equals("-")).collect(Collectors.joining(" "));
    return Stream.of(text, line(call, "status", status), line(call, "by", by.length() > 200 ? "" : by),
        line(call, "media", media.replace("\n", " "))).filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String line(Call call, String what, String value) {
    return value.isEmpty() ? "" : messages.say(call.language(), "appeals.open311.below." + what, value);
  }

  private static Fingerprint fingerprint(Asked asked, String number, ApiKey key) {
    return asked.has("update_id")
        ? Fingerprint.of(key, number, asked.get("update_id"))
        : Fingerprint.of(asked, key);
  }
}
