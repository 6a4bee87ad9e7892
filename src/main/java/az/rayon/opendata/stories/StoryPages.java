package az.rayon.opendata.stories;

import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.opendata.datasets.AddressedCharts;
import az.rayon.opendata.page.Chart;
import az.rayon.opendata.page.StoriesPage;
import az.rayon.opendata.page.StoryPage;
import az.rayon.opendata.stories.PublicStories.Told;
import az.rayon.site.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.ObjectMapper;

/// The stories, for everybody.
@Controller
@RequestMapping("/open-data/stories")
class StoryPages {

  private final PublicStories stories;
  private final AddressedCharts charts;
  private final ObjectMapper json;

  StoryPages(PublicStories stories, AddressedCharts charts, ObjectMapper json) {
    this.stories = stories;
    this.charts = charts;
    this.json = json;
  }

  @GetMapping
  ModelAndView list(Language language) {
    return Pages.page("opendata/stories", new StoriesPage(stories.list().stream().map(told -> new StoriesPage.Entry(
        told.slug(), told.title().in(language), paragraphs(told.text().in(language)).getFirst(), told.published()))
        .toList()));
  }

  @GetMapping("/{slug:[a-z0-9-]+}")
  ModelAndView show(@PathVariable String slug, Language language) {
    var told = stories.find(slug).orElseThrow(() -> new NotFound("story"));
    var live = told.frozen().isEmpty();
    var chart = live ? charts.draw(told.chart(), language) : frozen(told, language);
    return Pages.page("opendata/story", new StoryPage(told.title().in(language),
        paragraphs(told.text().in(language)), chart.orElse(null), live, told.published(), told.chart()));
  }

  private Optional<Chart> frozen(Told told, Language language) {
    return Optional.ofNullable(json.readValue(told.frozen(), WritingStories.Frozen.class).charts().get(language));
  }

  /// An empty line parts paragraphs.
  static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\\n\\s*\\n")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }
}
