package az.rayon.opendata.harvest;

import static az.rayon.opendata.harvest.PortalTexts.catalogue;
import static az.rayon.opendata.harvest.PortalTexts.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Translated;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.harvest.Source.Kind;
import az.rayon.opendata.harvest.Source.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

/// Catalogues are read from a real server, among them our own, and what has changed since is told.
@OpenDataTest
class HarvestTests extends OtherPortal {

  @Autowired
  ObjectMapper json;

  @Test
  void ourOwnCatalogueIsReadInEveryForm() {
    var names = new TreeSet<String>();
    for (var ending : List.of("ttl", "rdf", "jsonld")) {
      var source = read(Kind.DCAT, home + "/catalog." + ending);
      assertThat(source.state()).as(ending + " " + source.why() + " " + source.detail()).isEqualTo(State.DONE);
      var lines = harvest.lines(source.id(), 500);
      assertThat(lines).as(ending).anySatisfy(line -> {
        assertThat(line.title()).isEqualTo(new Translated("Sınaqlar", "Trials", "Пробы"));
        assertThat(line.page()).endsWith("/az/open-data/trials");
        assertThat(line.formats()).contains("CSV", "XLSX");
      });
      names.add(String.join("|", lines.stream().map(line -> line.title().toString()).sorted().toList()));
    }
    assertThat(names).as("the same datasets in every form").hasSize(1);
  }

  @Test
  void ourOwnCkanIsReadToItsEnd() {
    var source = read(Kind.CKAN, home);
    assertThat(source.state()).as(source.why() + source.detail()).isEqualTo(State.DONE);
    assertThat(source.seen()).isEqualTo(source.told()).isEqualTo(count("/api/3/action/package_list"));
    assertThat(harvest.lines(source.id(), 500))
        .anyMatch(line -> line.title().equals(new Translated("Sınaqlar", "Trials", "Пробы")));
  }

  @Test
  void aSecondReadingTellsWhatIsNewChangedAndGone() {
    body = catalogue("a", "Bir") + dataset("b", "İki") + dataset("c", "Üç");
    var source = read(Kind.DCAT, told());
    assertThat(harvest.counts(source.id())).containsExactlyInAnyOrderEntriesOf(Map.of("found", 3L));
    body = catalogue("a", "Bir") + dataset("b", "İki, yeni") + dataset("d", "Dörd");
    again(source);
    assertThat(harvest.counts(source.id())).containsExactlyInAnyOrderEntriesOf(
        Map.of("same", 1L, "changed", 1L, "found", 1L, "gone", 1L));
    assertThat(body("/az/open-data/other-portals?q=DORD")).contains("Dörd", "https://portal.invalid/d",
        "Sınaq portalı");
    assertThat(body("/az/open-data/other-portals?q=UC")).doesNotContain(">Üç<");
    assertThat(body("/az/open-data?q=dord")).contains("/az/open-data/other-portals?q=dord");
    assertThat(body("/az/search?q=dord")).contains("/az/open-data/other-portals?q=D%C3%B6rd",
        "Başqa portalın məlumatı");
  }

  /// Turtle and RDF/XML by tags, JSON-LD by tags and by language maps, CKAN by what its extensions add.
  @Test
  void whatASourceSaysInSeveralLanguagesIsShownInTheReadersOwn() throws Unreadable {
    body = catalogue("a", "Yollar") + "<https://portal.invalid/a> dct:title \"Roads\"@en-GB, \"Дороги\"@ru, "
        + "\"Straßen\"@de ; dct:description \"Every road\"@en .\n";
    var source = read(Kind.DCAT, told());
    assertThat(harvest.lines(source.id(), 9)).extracting(Harvest.Line::title)
        .containsExactly(new Translated("Yollar", "Roads", "Дороги"));
    assertThat(body("/en/open-data/other-portals?q=yollar")).contains(">Roads</a>", "Every road");
    assertThat(body("/ru/open-data/other-portals?q=roads")).contains(">Дороги</a>");
    assertThat(body("/az/open-data/other-portals?q=дороги")).contains(">Yollar</a>");

    var mapped = catalogues.dcat("""
        {"@context": {"dcat": "http://www.w3.org/ns/dcat#", "title": {"@id": "http://purl.org/dc/terms/title",
          "@container": "@language"}, "dct": "http://purl.org/dc/terms/"},
         "@id": "https://portal.invalid/b", "@type": "dcat:Dataset", "title": {"en-GB": "Bridges", "ru": "Мосты"},
         "dct:description": {"@value": "Every bridge", "@language": "EN"}}
        """.getBytes(StandardCharsets.UTF_8), "application/ld+json", "").found().getFirst();
    assertThat(mapped.title()).as("the first stands for what is not said").isEqualTo(
        new Translated("Bridges", "Bridges", "Мосты"));
    assertThat(mapped.description().en()).isEqualTo("Every bridge");
    var packaged = catalogues.ckan("""
        {"success": true, "result": {"count": 1, "results": [{"id": "c", "name": "c", "title": "Lakes",
          "title_translated": {"az": "Göllər", "en": "Lakes"}, "notes": "Every lake"}]}}
        """.getBytes(StandardCharsets.UTF_8), "https://a.invalid/api/3/action/package_search", 0).found().getFirst();
    assertThat(packaged.title()).isEqualTo(new Translated("Göllər", "Lakes", ""));
    assertThat(packaged.description()).isEqualTo(Translated.az("Every lake"));
  }

  @Test
  void aReadingThatBreaksChangesNothing() {
    body = catalogue("a", "Bir");
    var source = read(Kind.DCAT, told());
    body = catalogue("a", "Bir") + "\n<broken";
    again(source);
    assertThat(sources.get(source.id()).why()).isEqualTo("syntax");
    assertThat(harvest.counts(source.id())).containsEntry("found", 1L);
  }

  @Test
  void whoStopsAReadingKeepsWhatWasThere() {
    body = catalogue("a", "Bir");
    var source = read(Kind.DCAT, told());
    keeping.again(source, steward);
    keeping.stop(source, steward);
    keeping.end(source, List.of(new Found("urn:x", Translated.az("X"), Translated.az(""), "", "", List.of(), "", "")));
    assertThat(sources.get(source.id()).state()).isEqualTo(State.STOPPED);
    assertThat(harvest.counts(source.id())).containsEntry("found", 1L);
  }

  private void again(Source source) {
    keeping.again(source, steward);
    work(source.id());
  }

  private int count(String address) {
    return json.readTree(body(address)).get("result").size();
  }
}
