package az.rayon.appeals.open;

import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Topic;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/// What is new in the register, for feed readers (Atom, RFC 4287): of all, of a topic, of a settlement, or of both.
/// A reader who has the latest is told so and gets nothing (ETag, Last-Modified).
@Controller
class FeedPages {

  private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

  private final PublicFeed feed;
  private final Atom atom;
  private final Names names;

  FeedPages(PublicFeed feed, Atom atom, Names names) {
    this.feed = feed;
    this.atom = atom;
    this.names = names;
  }

  @GetMapping("/appeals/register.atom")
  @Nullable
  ResponseEntity<String> show(@RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String settlement, Language language, WebRequest request) {
    if (!topic.isEmpty() && names.listTopics().stream().map(Topic::code).noneMatch(topic::equals))
      throw new NotFound("topic");
    if (!settlement.isEmpty() && !names.settlements().containsKey(settlement)) throw new NotFound("settlement");
    var entries = feed.latest(topic, settlement);
    var xml = atom.write(new Atom.Asked(topic, settlement, language), entries);
    var tag = "\"" + UUID.nameUUIDFromBytes(xml.getBytes(StandardCharsets.UTF_8)) + "\"";
    long changed = entries.stream().mapToLong(entry -> entry.changed().toEpochMilli()).max().orElse(-1);
    if (request.checkNotModified(tag, changed)) return null;
    return ResponseEntity.ok().contentType(ATOM).cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .body(xml);
  }
}
