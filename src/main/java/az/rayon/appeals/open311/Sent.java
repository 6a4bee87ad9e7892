package az.rayon.appeals.open311;

import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Spot;
import az.rayon.appeals.writing.Answers;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request that has all the law asks for. `below` are the lines that the desk reads under the description: the place,
/// the picture's address, and whatever else the program told; `pictures` came as files.
record Sent(Answers answers, String description, List<String> below, Place place, String media, List<Part> pictures,
    Language language, Fingerprint fingerprint) {

  /// Where it is: a spot, the code of a settlement, words, or several of these.
  record Place(@Nullable Spot spot, String address, String addressId) {}

  /// The appeal that it becomes.
  Filing filing(UUID submission, Instant now) {
    var text = below.isEmpty() ? description : description + "\n\n" + String.join("\n", below);
    var filing = answers.with(withText(text)).filing(submission, Channel.OPEN311, language, null, now);
    return new Filing(filing.submission(), filing.kind(), filing.channel(), filing.author(), filing.topic(),
        filing.settlement(), place.spot(), filing.text(), filing.language(), filing.account(), filing.receivedAt(),
        filing.invented());
  }

  int described() {
    return Typed.length(description);
  }

  private Map<String, String> withText(String text) {
    var all = new HashMap<>(answers.fields());
    all.put("text", text);
    return all;
  }
}
