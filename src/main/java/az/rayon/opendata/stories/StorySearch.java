package az.rayon.opendata.stories;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.Findable;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds stories by their titles and their texts.
@Component
class StorySearch implements Findable {

  private final PublicStories stories;

  StorySearch(PublicStories stories) {
    this.stories = stories;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    if (folded.isBlank()) return List.of();
    return stories.list().stream()
        .filter(told -> Azerbaijani.fold(told.title().in(language) + " " + told.text().in(language)).contains(folded))
        .limit(limit).map(told -> new Found("opendata.found.story", told.title().in(language),
            StoryPages.paragraphs(told.text().in(language)).getFirst(), "/open-data/stories/" + told.slug()))
        .toList();
  }
}
