package az.rayon.opendata.uploads;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Telling;
import az.rayon.opendata.freshness.Freshness;
import az.rayon.opendata.page.KeptFormPage;
import az.rayon.opendata.page.KeptPage;
import az.rayon.opendata.page.UploadsPage;
import az.rayon.opendata.page.UploadsPage.Waiting;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What officials are shown of the datasets that they keep by hand.
@Component
class SetViews {

  static final List<String> THEMES = List.of("agri", "econ", "educ", "ener", "envi", "gove", "heal", "intr", "just",
      "regi", "soci", "tech", "tran");
  static final List<String> FREQUENCIES = List.of("daily", "weekly", "monthly", "quarterly", "annual", "irreg");

  private final KeptSets sets;
  private final Versions versions;
  private final Uploads uploads;
  private final Freshness freshness;
  private final Telling telling;

  SetViews(KeptSets sets, Versions versions, Uploads uploads, Freshness freshness, Telling telling) {
    this.sets = sets;
    this.versions = versions;
    this.uploads = uploads;
    this.freshness = freshness;
    this.telling = telling;
  }

  UploadsPage list(Actor by, Language language) {
    var all = sets.list();
    var named = all.stream().collect(Collectors.toMap(Kept::id, Function.identity()));
    var lines = all.stream().map(kept -> new UploadsPage.Line(kept.name(), kept.told().title().in(language),
        kept.current() != null ? "PUBLIC" : kept.withdrawn() != null ? "WITHDRAWN" : "NONE", kept.current())).toList();
    var waiting = uploads.waiting(null).stream()
        .map(each -> waiting(each, Objects.requireNonNull(named.get(each.kept())), language)).toList();
    return new UploadsPage(lines, waiting, Rights.mayKeep(by), List.of());
  }

  private static Waiting waiting(Upload upload, Kept kept, Language language) {
    return new Waiting(upload.id().toString(), upload.file(), kept.told().title().in(language), upload.state().name(),
        upload.sent().at());
  }

  KeptPage page(Kept kept, Actor by, List<Problem> problems, Language language) {
    var told = kept.told();
    return new KeptPage(kept.name(),
        new KeptPage.Told(told.title().in(language), told.text().in(language),
            telling.say(language, "theme." + told.theme()), telling.say(language, "frequency." + told.frequency()),
            freshness.term(kept.name()).map(term -> telling.owed(language, term)).orElse(null), told.keywords(),
            kept.withdrawn()),
        kept.version(), lines(kept.name(), language),
        uploads.waiting(kept.id()).stream().map(each -> waiting(each, kept, language)).toList(),
        new KeptPage.Rights(Rights.mayKeep(by), Rights.mayPublish(by)), UUID.randomUUID().toString(), problems);
  }

  List<KeptPage.Line> lines(String name, Language language) {
    var current = sets.find(name).map(Kept::current).orElse(null);
    return versions.list(name).stream().map(version -> new KeptPage.Line(version.number(), version.at(),
        version.office().in(language), version.rows(), size(version, language), version.sha256(), version.note(),
        version.restored(), version.period(), Objects.equals(current, version.number()), version.document() != null,
        version.withheld())).toList();
  }

  private String size(Version version, Language language) {
    return version.bytes() == null ? "" : telling.size(language, version.bytes());
  }

  KeptFormPage form(@Nullable Kept kept, Map<String, String> typed, List<Problem> problems, Language language) {
    return new KeptFormPage(kept == null ? "" : kept.name(), kept == null ? 0 : kept.version(), typed,
        THEMES.stream().map(code -> new Choice(code, telling.say(language, "theme." + code))).toList(),
        FREQUENCIES.stream().map(code -> new Choice(code, telling.say(language, "frequency." + code))).toList(),
        problems);
  }

  static Map<String, String> typed(Kept kept) {
    var told = kept.told();
    var typed = new HashMap<String, String>();
    typed.putAll(Map.of("title-az", told.title().az(), "title-en", told.title().en(), "title-ru", told.title().ru(),
        "text-az", told.text().az(), "text-en", told.text().en(), "text-ru", told.text().ru()));
    typed.putAll(Map.of("theme", told.theme(), "frequency", told.frequency(), "keywords",
        String.join(", ", told.keywords())));
    return typed;
  }
}
