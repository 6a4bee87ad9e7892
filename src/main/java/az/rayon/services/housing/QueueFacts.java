package az.rayon.services.housing;

import az.rayon.kernel.Language;
import az.rayon.services.certificates.Facts;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the queue itself says of a person, for the certificate of standing in it.
@Component
class QueueFacts implements Facts {

  private static final String STANDING = "queue.standing";
  private static final String PLACE = "queue.place";

  private final Entries entries;
  private final Queue queue;
  private final Messages messages;

  QueueFacts(Entries entries, Queue queue, Messages messages) {
    this.entries = entries;
    this.queue = queue;
    this.messages = messages;
  }

  @Override
  public Set<String> names() {
    return Set.of(STANDING, PLACE);
  }

  @Override
  public Map<String, String> of(String fin) {
    return entries.findWaiting(fin).map(this::waiting)
        .orElseGet(() -> Map.of(STANDING, say("services.housing.fact.out"), PLACE, ""));
  }

  private Map<String, String> waiting(Entry entry) {
    var position = queue.position(entry);
    var day = Words.date(Language.AZ, entry.registered());
    var general = Objects.toString(position.general(), "—");
    var place = position.privileged() == null
        ? say("services.housing.fact.place", day, entry.number(), general)
        : say("services.housing.fact.places", day, entry.number(), general, position.privileged());
    return Map.of(STANDING, say("services.housing.fact.in"), PLACE, place);
  }

  private String say(String key, Object... args) {
    return messages.say(Language.AZ, key, args);
  }
}
