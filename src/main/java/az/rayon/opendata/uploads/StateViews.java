package az.rayon.opendata.uploads;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.datasets.Telling;
import az.rayon.opendata.page.StatePage;
import az.rayon.opendata.page.StatesPage;
import az.rayon.opendata.uploads.Looks.Look;
import az.rayon.site.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What officials are shown of the states that are kept of datasets that follow a register.
@Component
class StateViews {

  private final Datasets datasets;
  private final Versions versions;
  private final Looks looks;
  private final SetViews sets;
  private final Telling telling;

  StateViews(Datasets datasets, Versions versions, Looks looks, SetViews sets, Telling telling) {
    this.datasets = datasets;
    this.versions = versions;
    this.looks = looks;
    this.sets = sets;
    this.telling = telling;
  }

  StatesPage list(Language language) {
    var seen = looks.all();
    var lasts = versions.lasts();
    return new StatesPage(KeepingStates.RECENT,
        datasets.list(language).stream().filter(each -> each.edition() == null).map(each -> {
          var last = Optional.ofNullable(lasts.get(each.name()));
          return new StatesPage.Line(each.name(), each.title().in(language), last.map(Versions.Last::count).orElse(0L),
              last.map(Versions.Last::at).orElse(null),
              words(seen.getOrDefault(each.name(), Look.NONE).stopped(), language));
        }).toList());
  }

  StatePage page(Dataset dataset, String note, Actor by, List<Problem> problems, Language language) {
    var look = looks.of(dataset.name());
    return new StatePage(dataset.name(), dataset.title().in(language), KeepingStates.RECENT, look.period(),
        words(look.stopped(), language), words(look.allowed(), language),
        sets.lines(dataset.name(), language), Rights.mayPublish(by), note, problems);
  }

  private List<String> words(Collection<String> kinds, Language language) {
    return kinds.stream().map(kind -> kind.equals(KeepingStates.SIZE)
        ? telling.say(language, "state.long")
        : telling.say(language, "tally.kind." + kind)).toList();
  }
}
