package az.rayon.opendata.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the gate says to a file that waits to be published, and who may overrule it.
@OpenDataTest
class StoppedByTheGateTests extends FoundedDataset {

  @Test
  void whatTheGateStopsIsPublishedOnlyWithAReason() {
    var upload = desk.sends("a.csv", "Kod,Əlaqə\n1,0501234567\n2,numune@example.com\n");
    desk.checks(upload);
    assertThat(desk.publishes(upload, desk.another())).hasStatus(409).bodyText()
        .contains("Yoxlama dərcə mane olan iz tapıb");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatus(404);
    assertThat(desk.post(upload + "/publish", Map.of("version", desk.version(upload), "overrule",
        "Bunlar idarənin öz nömrələridir"), desk.another())).hasStatus(303);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatusOk();
  }

  @Test
  void theColumnsByWhichAPersonCouldBeKnownAreChosen() {
    var upload = desk.sends("a.csv", "Kənd,Say\nA,1\nA,2\nB,3\n");
    desk.checks(upload);
    assertThat(desk.post(upload + "/kin", Map.of("version", desk.version(upload), "kin", "kend"),
        desk.another())).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).kin()).containsExactly("kend");
    assertThat(desk.page(upload, desk.another())).contains("Bu sütunlarla yenidən bax");
  }

  @Test
  void whoeverSentTheFileCannotSwitchOffTheGate() {
    var upload = desk.sends("a.csv", "Kənd,Cins,Doğum ili\nA,q,1950\nB,k,1961\nC,q,1972\nD,k,1983\n");
    desk.checks(upload);
    assertThat(desk.post(upload + "/kin", Map.of("version", desk.version(upload)), desk.steward()))
        .hasStatus(303);
    assertThat(deeds("dataset.likened", Desk.id(upload))).isOne();
    assertThat(desk.page(upload, desk.another())).contains("bu sütunlar çıxarılıb: Kənd, Cins, Doğum ili");
    assertThat(desk.publishes(upload, desk.another())).hasStatus(409);
    assertThat(desk.post(upload + "/publish", Map.of("version", desk.version(upload), "overrule",
        "Bunlar uydurma adamlardır"), desk.another())).hasStatus(303);
    assertThat(deeds("dataset.overruled", Desk.id(upload))).isOne();
  }

  /// They cannot change while they wait, so only another day or another question makes the gate read them again.
  @Test
  void theGateReadsRowsThatWaitOnce() {
    var upload = desk.sends("a.csv", "Kənd,Əlaqə\nA,0501234567\n");
    desk.checks(upload);
    assertThat(desk.page(upload, desk.another())).contains("0•••••••••");
    db.sql("update opendata.rows_%s set elaqe = 'yoxdur'".formatted(Desk.id(upload).toString().replace("-", "")))
        .update();
    assertThat(desk.page(upload, desk.another())).contains("0•••••••••");
    desk.post(upload + "/kin", Map.of("version", desk.version(upload), "kin", "kend"), desk.another());
    assertThat(desk.page(upload, desk.another())).doesNotContain("0•••••••••");
  }

  private long deeds(String deed, UUID about) {
    return db.sql("select count(*) from audit.deed where deed = ? and subject = ?").params(deed, about)
        .query(Long.class).single();
  }
}
