package az.rayon.opendata.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.opendata.OpenDataTest;
import az.rayon.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was public before: it stays at its address, comes back, and is taken back.
@OpenDataTest
class VersionTests extends FoundedDataset {

  @Autowired
  KeptSets sets;
  @Autowired
  Clock clock;

  @Test
  void aNewVersionReplacesTheOldOneAndTheOldOneStays() {
    desk.makesPublic("a.csv", "Kod,Ad\n1,bir\n");
    desk.makesPublic("b.csv", "Kod,Tarix\nx1,01.01.2026\nx2,02.01.2026\n");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().contains("x2,2026-01-02");
    var first = web.get().uri("/open-data/{name}/versions/1.csv", desk.name()).exchange();
    assertThat(first).hasStatusOk().bodyText().isEqualTo("kod,ad\r\n1,bir\r\n");
    var tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
    assertThat(tag).isEqualTo('"' + sets.version(sets.get(desk.name()), 1).sha256() + '"');
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name()).header("If-None-Match", tag))
        .hasStatus(304);
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name()).header("Range", "bytes=0-5"))
        .hasStatus(206).bodyText().isEqualTo("kod,ad");
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name()).header("Range", "bytes=0-5")
        .header("If-Range", "\"other\"")).hasStatusOk().bodyText().hasSize(15);
    var second = sets.version(sets.get(desk.name()), 2);
    assertThat(web.get().uri("/api/3/action/package_show?id={name}", desk.name())).bodyText()
        .contains("\"size\":41", "\"hash\":\"sha256:" + second.sha256(),
            "\"metadata_modified\":\"" + second.at().toString()
                .substring(0, 19));
    assertThat(web.get().uri("/dataset/{name}.ttl", desk.name())).bodyText()
        .contains("spdx:checksumValue \"" + second.sha256(), "dcat:byteSize \"41\"");
    assertThat(web.get().uri("/feeds/custom.atom?q={name}", desk.name())).bodyText()
        .contains("<updated>" + second.at().toString().substring(0, 19));
    assertThat(web.get().uri("/az/open-data/{name}/versions", desk.name())).hasStatusOk().bodyText()
        .contains("Versiya 1", "Versiya 2", "Sınaq qeydi", tag.replace("\"", ""));
    assertThat(web.get().uri("/open-data/dataset_versions.csv?in=name&is={name}", desk.name())).bodyText()
        .contains(tag.replace("\"", ""));
    assertThat(web.get().uri("/feeds/dataset/{name}.atom", desk.name())).bodyText()
        .contains("Versiya 2: 2 sətir", "Versiya 1: 1 sətir", "Sınaq qeydi");
  }

  @Test
  void theTermThatTheLawGivesADatasetIsToldAtTheDesk() {
    assertThat(desk.page("/" + desk.name(), desk.steward())).doesNotContain("Qanuni müddət");
    db.sql("insert into opendata.owed values (?, 'opendata.buildings.update')").param(desk.name()).update();
    assertThat(desk.page("/" + desk.name(), desk.steward())).contains("Qanuni müddət");
  }

  /// A statement that was prepared for the columns of one version does not fit those of the next.
  @Test
  void whatWasAskedOfOneVersionIsAskedAnewOfTheNext() {
    desk.makesPublic("a.csv", "Kod,Ad\n1,bir\n2,iki\n3,bir\n");
    var question = "/api/3/action/datastore_search?resource_id={name}&filters={filters}";
    for (int i = 0; i < 10; i++) {
      assertThat(web.get().uri(question, desk.name(), "{\"ad\":\"bir\"}")).hasStatusOk().bodyJson()
          .extractingPath("$.result.total").isEqualTo(2);
      assertThat(web.get().uri("/az/open-data/{name}", desk.name())).hasStatusOk();
    }
    desk.makesPublic("b.csv", "Kod,Ad\nx1,bir\nx2,iki\n");
    for (int i = 0; i < 3; i++) {
      assertThat(web.get().uri(question, desk.name(), "{\"ad\":\"bir\"}")).hasStatusOk().bodyJson()
          .isLenientlyEqualTo("{\"result\": {\"total\": 1, \"records\": [{\"_id\": 1, \"kod\": \"x1\"}]}}");
      assertThat(web.get().uri("/az/open-data/{name}", desk.name())).hasStatusOk().bodyText().contains("x1");
    }
  }

  @Test
  void aDatasetIsAsOldAsItsVersionWhateverDaysItsRowsTell() {
    desk.makesPublic("a.csv", "Kod,Tarix\n1,01.01.2031\n");
    db.sql("update opendata.about set issued = date '2025-01-15', frequency = 'DAILY' where dataset = ?")
        .param(desk.name()).update();
    var today = LocalDate.now(clock);
    assertThat(web.get().uri("/az/open-data/{name}", desk.name())).bodyText()
        .contains("Sonuncu dəfə yenilənib: " + Words.date(Language.AZ, today)).doesNotContain("ən son gün");
    assertThat(web.get().uri("/api/3/action/package_show?id={name}", desk.name())).bodyText()
        .contains("\"metadata_modified\":\"" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
            "\"metadata_created\":\"2025-01-15", "\"key\":\"frequency\"")
        .doesNotContain("\"late\"");
    assertThat(web.get().uri("/dataset/{name}.ttl", desk.name())).bodyText()
        .contains("dct:modified \"" + today, "dct:issued \"2025-01-15");
    assertThat(web.get().uri("/az/open-data?q={name}", desk.name())).bodyText().contains("Sonuncu dəfə yenilənib");
  }

  @Test
  void anEarlierVersionBecomesPublicAgainAsADeed() {
    desk.makesPublic("a.csv", "Kod\n1\n");
    desk.makesPublic("b.csv", "Kod\n2\n");
    var kept = sets.get(desk.name());
    var typed = Map.of("version", String.valueOf(kept.version()), "reason", "İkinci faylda səhv var");
    assertThat(desk.post("/" + desk.name() + "/versions/1", Map.of("version", "1"), desk.another())).hasStatus(422);
    assertThat(desk.post("/" + desk.name() + "/versions/1", typed, desk.another())).hasStatus(303);
    assertThat(desk.post("/" + desk.name() + "/versions/1", typed, desk.another())).hasStatus(409);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo("kod\r\n1\r\n");
    assertThat(sets.versions(kept)).extracting(Version::number, Version::restored)
        .containsExactly(tuple(3, 1), tuple(2, null),
            tuple(1, null));
  }

  @Test
  void whatWasWithdrawnSaysWhyAndNothingOfItCanBeTaken() {
    desk.makesPublic("a.csv", "Kod\n1\n");
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name())).hasStatusOk()
        .hasHeader("Cache-Control", "no-cache, public");
    var version = String.valueOf(sets.get(desk.name()).version());
    assertThat(desk.post("/" + desk.name() + "/withdraw", Map.of("version", version, "reason", "Mənbə yanlışdır"),
        desk.another())).hasStatus(303);
    assertThat(web.get().uri("/az/open-data/{name}", desk.name())).hasStatus(410).bodyText()
        .contains("Mənbə yanlışdır");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatus(410)
        .hasContentType("application/problem+json");
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name())).hasStatus(410)
        .hasContentType("application/problem+json").bodyText().contains("Mənbə yanlışdır");
    db.sql("insert into opendata.owed values (?, 'opendata.buildings.update')").param(desk.name()).update();
    assertThat(desk.page("/" + desk.name(), desk.steward())).as("law, told and not asked").contains("Qanuni müddət");
    assertThat(web.get().uri("/az/open-data/{name}/versions", desk.name())).hasStatusOk().bodyText()
        .contains("Versiya 1", sets.version(sets.get(desk.name()), 1).sha256(), "Mənbə yanlışdır")
        .doesNotContain("versions/1.csv");
    assertThat(web.get().uri("/api/3/action/package_show?id={name}", desk.name())).hasStatus(404);
    desk.makesPublic("b.csv", "Kod\n2\n");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatusOk();
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name())).hasStatus(410);
  }

  @Test
  void whatWasTakenBackComesBackThroughTheGateAndAnotherPerson() {
    desk.makesPublic("a.csv", "Kod,Əlaqə\n1,yoxdur\n");
    deed("/withdraw", desk.another());
    var upload = deed("/versions/1", desk.steward());
    assertThat(upload).contains("/uploads/");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatus(410);
    assertThat(desk.page(upload, desk.another())).contains("Nəyi bərpa edir", "Versiya 1", "Dərcdən əvvəl yoxlama");
    assertThat(desk.publishes(upload, desk.steward())).hasStatus(403);
    assertThat(desk.post(upload + "/return", Map.of("version", desk.version(upload), "reason", "Yox"),
        desk.another())).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.DROPPED);
    var again = deed("/versions/1", desk.steward());
    assertThat(desk.publishes(again, desk.another())).hasStatus(303);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo("kod,elaqe\r\n1,yoxdur\r\n");
    assertThat(sets.versions(sets.get(desk.name()))).extracting(Version::number, Version::restored, Version::withheld)
        .containsExactly(tuple(2, 1, null), tuple(1, null, "Səbəb var"));
  }

  @Test
  void whatWasPublishedAgainstTheGateComesBackThroughAnotherPerson() {
    var upload = desk.sends("a.csv", "Kod,Əlaqə\n1,0501234567\n");
    desk.checks(upload);
    desk.post(upload + "/publish", Map.of("version", desk.version(upload), "overrule", "Bizimkidir"),
        desk.another());
    desk.makesPublic("b.csv", "Kod\n2\n");
    var again = deed("/versions/1", desk.another());
    assertThat(desk.publishes(again, desk.another())).hasStatus(403);
    assertThat(desk.publishes(again, desk.steward())).hasStatus(409);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo("kod\r\n2\r\n");
  }

  @Test
  void oneVersionIsTakenBackAlone() {
    desk.makesPublic("a.csv", "Kod\n1\n");
    desk.makesPublic("b.csv", "Kod\n2\n");
    assertThat(desk.post("/" + desk.name() + "/versions/2/withhold", typed(), desk.another())).hasStatus(409).bodyText()
        .contains("hazırda dərcdədir");
    assertThat(desk.post("/" + desk.name() + "/versions/1/withhold", Map.of("version", "1"), desk.another()))
        .hasStatus(422);
    assertThat(deed("/versions/1/withhold", desk.another())).isEqualTo("/" + desk.name());
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name())).hasStatus(410);
    assertThat(web.get().uri("/open-data/{name}/versions/2.csv", desk.name())).hasStatusOk();
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatusOk();
    assertThat(deed("/versions/1", desk.another())).contains("/uploads/");
  }

  private Map<String, String> typed() {
    return Map.of("version", String.valueOf(sets.get(desk.name()).version()), "reason", "Səbəb var");
  }

  /// Where the deed leads to.
  private String deed(String path, Official by) {
    var answer = desk.post("/" + desk.name() + path, typed(), by);
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"), () -> Desk.text(answer))
        .substring(Desk.PATH.length());
  }
}
