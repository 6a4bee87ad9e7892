package az.rayon.opendata.stories;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import az.rayon.kernel.Language;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// One story around the figures of the invented appeals; its chart is live.
@Component
class SampleStory implements Demonstration {

  private static final Actor BY = new Actor.Clockwork("demonstration");

  private final WritingStories writing;
  private final Messages messages;
  private final Clock clock;

  SampleStory(WritingStories writing, Messages messages, Clock clock) {
    this.writing = writing;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void prepare() {
    var story = new Story(Ids.at(clock.instant()), "muracietler-ne-vaxt-artir", said("title"), said("text"),
        "/series/appeals.received?by=month", true, null, 0);
    writing.add(story, BY);
    writing.publish(story, BY);
  }

  private Translated said(String part) {
    var key = "opendata.story.sample." + part;
    return new Translated(messages.say(Language.AZ, key), messages.say(Language.EN, key),
        messages.say(Language.RU, key));
  }
}
