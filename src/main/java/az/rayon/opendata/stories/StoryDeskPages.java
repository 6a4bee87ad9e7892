package az.rayon.opendata.stories;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.opendata.datasets.AddressedCharts;
import az.rayon.opendata.page.StoryDeskPage;
import az.rayon.opendata.page.StoryFormPage;
import az.rayon.opendata.page.StoryFormPage.Texts;
import az.rayon.opendata.stories.WritingStories.Refusal;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an editor writes stories.
@Controller
@RequestMapping(StoryDeskPages.PATH)
class StoryDeskPages {

  static final String PATH = "/desk/stories";

  private static final int TITLE = 200;
  private static final int TEXT = 10_000;

  private final Stories stories;
  private final WritingStories writing;
  private final AddressedCharts charts;
  private final Clock clock;

  StoryDeskPages(Stories stories, WritingStories writing, AddressedCharts charts, Clock clock) {
    this.stories = stories;
    this.writing = writing;
    this.charts = charts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    allow(official);
    return Pages.page("opendata/storydesk", new StoryDeskPage(stories.list().stream().map(
        each -> new StoryDeskPage.Line(each.id().toString(), each.title().in(language), each.slug(), each.published()))
        .toList()));
  }

  @GetMapping("/new")
  ModelAndView begin(Official official, Language language) {
    allow(official);
    var none = new Texts("", "", "");
    return show(OK, new StoryFormPage(Ids.at(clock.instant()).toString(), true, false, 0,
        new StoryFormPage.Typed("", none, none, "", true), null, List.of()), language);
  }

  @GetMapping("/{id}")
  ModelAndView edit(@PathVariable UUID id, Official official, Language language) {
    allow(official);
    var story = stories.get(id);
    return show(OK, new StoryFormPage(id.toString(), false, story.published(), story.version(),
        new StoryFormPage.Typed(story.slug(), texts(story.title()), texts(story.text()), story.chart(), story.live()),
        null, List.of()), language);
  }

  /// The id comes with the form, so that what is sent twice is kept once.
  @PostMapping("/{id}")
  ModelAndView keep(@PathVariable UUID id, @RequestParam Map<String, String> form, Official official,
      Language language) {
    allow(official);
    var typed = typed(form);
    var version = Typed.whole(form.getOrDefault("version", "")).orElse(0);
    boolean fresh = "true".equals(form.get("fresh"));
    var problems = problems(typed);
    if (problems.isEmpty()) {
      var story = new Story(id, typed.slug(), translated(typed.title()), translated(typed.text()),
          charts.kept(typed.chart()).orElseThrow(), typed.live(), null, version);
      switch (fresh ? writing.add(story, official) : writing.change(story, official)) {
        case Done(_) -> {
          return Pages.redirect(PATH + "/" + id);
        }
        case Refused(var why) -> problems.add(new Problem(why == Refusal.ADDRESS_TAKEN ? "slug" : "",
            "opendata.story.refused." + why));
      }
    }
    return show(UNPROCESSABLE_CONTENT,
        new StoryFormPage(id.toString(), fresh, false, version, typed, null, problems), language);
  }

  @PostMapping("/{id}/publish")
  ModelAndView publish(@PathVariable UUID id, Official official, Language language) {
    allow(official);
    return after(stories.get(id), writing.publish(stories.get(id), official), language);
  }

  @PostMapping("/{id}/withdraw")
  ModelAndView withdraw(@PathVariable UUID id, Official official, Language language) {
    allow(official);
    return after(stories.get(id), writing.withdraw(stories.get(id), official), language);
  }

  private ModelAndView after(Story story, Outcome<Story, Refusal> outcome, Language language) {
    return switch (outcome) {
      case Done(_) -> Pages.redirect(PATH + "/" + story.id());
      case Refused(var why) -> show(CONFLICT, new StoryFormPage(story.id().toString(), false, story.published(),
          story.version(), new StoryFormPage.Typed(story.slug(), texts(story.title()), texts(story.text()),
              story.chart(), story.live()),
          null, List.of(new Problem("chart", "opendata.story.refused." + why))), language);
    };
  }

  /// The form with its chart, where the address leads to one.
  private ModelAndView show(HttpStatus status, StoryFormPage page, Language language) {
    var chart = charts.kept(page.typed().chart()).flatMap(kept -> charts.draw(kept, language)).orElse(null);
    return Pages.page(status, "opendata/storyform", new StoryFormPage(page.id(), page.fresh(), page.published(),
        page.version(), page.typed(), chart, page.problems()));
  }

  private List<Problem> problems(StoryFormPage.Typed typed) {
    var problems = new ArrayList<Problem>();
    if (!typed.slug().matches("[a-z0-9]+(-[a-z0-9]+)*") || typed.slug().length() > 80) {
      problems.add(new Problem("slug", "opendata.story.slug.wrong"));
    }
    for (var title : Map.of("titleAz", typed.title().az(), "titleEn", typed.title().en(), "titleRu",
        typed.title().ru()).entrySet()) {
      if (title.getValue().isEmpty() || Typed.length(title.getValue()) > TITLE) {
        problems.add(new Problem(title.getKey(), "opendata.story.title.wrong", TITLE));
      }
    }
    for (var text : Map.of("textAz", typed.text().az(), "textEn", typed.text().en(), "textRu", typed.text().ru())
        .entrySet()) {
      if (text.getValue().isEmpty() || Typed.length(text.getValue()) > TEXT) {
        problems.add(new Problem(text.getKey(), "opendata.story.text.wrong", TEXT));
      }
    }
    if (charts.kept(typed.chart()).flatMap(kept -> charts.draw(kept, Language.AZ)).isEmpty()) {
      problems.add(new Problem("chart", "opendata.story.chart.wrong"));
    }
    return problems;
  }

  private static StoryFormPage.Typed typed(Map<String, String> form) {
    return new StoryFormPage.Typed(Typed.line(form.getOrDefault("slug", "")),
        new Texts(line(form, "titleAz"), line(form, "titleEn"), line(form, "titleRu")),
        new Texts(text(form, "textAz"), text(form, "textEn"), text(form, "textRu")),
        line(form, "chart"), !"false".equals(form.get("live")));
  }

  private static String line(Map<String, String> form, String name) {
    return Typed.line(form.getOrDefault(name, ""));
  }

  private static String text(Map<String, String> form, String name) {
    return Typed.text(form.getOrDefault(name, ""));
  }

  private static Texts texts(Translated text) {
    return new Texts(text.az(), text.en(), text.ru());
  }

  private static Translated translated(Texts texts) {
    return new Translated(texts.az(), texts.en(), texts.ru());
  }

  private static void allow(Official official) {
    if (!official.is(Role.EDITOR)) throw new AccessDeniedException("writes no stories");
  }
}
