package az.rayon.appeals.open;

import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Topic;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/// What is new in the register, for feed readers (Atom, RFC 4287): of all, of a topic, of a settlement, or of both.
/// A reader who has the latest is told so and gets nothing (ETag, Last-Modified).
@Controller
class FeedPages {

  private final PublicFeed feed;
  private final RegisterNews news;
  private final Names names;

  FeedPages(PublicFeed feed, RegisterNews news, Names names) {
    this.feed = feed;
    this.news = news;
    this.names = names;
  }

  @GetMapping("/appeals/register.atom")
  @Nullable
  ResponseEntity<String> show(@RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String settlement, Language language, WebRequest request) {
    if (!topic.isEmpty() && names.listTopics().stream().map(Topic::code).noneMatch(topic::equals))
      throw new NotFound("topic");
    if (!settlement.isEmpty() && !names.settlements().containsKey(settlement)) throw new NotFound("settlement");
    return news.of(new RegisterNews.Asked(topic, settlement, language), feed.latest(topic, settlement)).answer(request);
  }
}
