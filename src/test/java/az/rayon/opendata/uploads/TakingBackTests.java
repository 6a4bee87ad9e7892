package az.rayon.opendata.uploads;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.Documents;
import az.rayon.kernel.Role;
import az.rayon.opendata.OpenDataTest;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What stops at the gate is put right by whoever keeps the dataset, without sending the file once more.
@OpenDataTest
class TakingBackTests extends FoundedDataset {

  private static final String TELLING = """
      Kod;Qeyd
      1;təmir olunub
      2;məsul: 5ABC123, tel 050 123 45 67
      3;əlaqə 050 765 43 21
      4;təmir olunub
      """;

  @Autowired
  Documents documents;

  private String upload = "";

  @BeforeEach
  void aFileStopsAtTheGate() {
    upload = desk.sends("qeyd.csv", TELLING);
    desk.checks(upload);
  }

  @Test
  void cellsThatStopTheRowsAreEmptiedOnThePage() {
    assertThat(desk.page(upload, desk.steward())).contains("Dayandıran yerləri boşalt və yenidən yoxla (3)");
    assertThat(desk.post(upload + "/empty", version(), desk.steward())).hasStatus(303);
    desk.waits(upload);
    assertThat(desk.page(upload, desk.steward())).doesNotContain("/empty", "dayandırır");
    assertThat(desk.publishes(upload, desk.another())).hasStatus(303);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo("""
        kod,qeyd
        1,təmir olunub
        2,
        3,
        4,təmir olunub
        """.replace("\n", "\r\n"));
  }

  @Test
  void whoeverEmptiesThemDoesNotPublish() {
    assertThat(desk.post(upload + "/empty", version(), desk.another())).hasStatus(303);
    desk.waits(upload);
    assertThat(desk.publishes(upload, desk.another())).hasStatus(403);
  }

  @Test
  void itIsTakenBackToBeReadAnotherWay() {
    assertThat(desk.post(upload + "/recall", version(), desk.steward())).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.OPEN);
    assertThat(desk.page(upload, desk.steward())).contains("Bütün faylı yoxla");
    assertThat(desk.post(upload + "/recall", version(), desk.steward())).hasStatus(409);
    assertThat(desk.post(upload + "/empty", version(), desk.steward())).hasStatus(409);
  }

  @Test
  void nothingIsLeftOfTheRowsAsTheyWere() {
    var told = Objects.requireNonNull(uploads.get(Desk.id(upload)).checked()).canonical();
    assertThat(documents.find(told)).isPresent();
    desk.post(upload + "/empty", version(), desk.steward());
    assertThat(documents.find(told)).isEmpty();
  }

  @Test
  void whereTooManyStopThemTheFileHasToChange() {
    var phones = new StringBuilder("Kod;Qeyd\n");
    for (int i = 0; i <= TakingBack.MOST_EMPTIED; i++) phones.append("%d;tel 050 123 %04d\n".formatted(i, i));
    upload = desk.sends("telefon.csv", phones.toString());
    desk.checks(upload);
    assertThat(desk.page(upload, desk.steward())).contains("/recall").doesNotContain("/empty");
    assertThat(desk.post(upload + "/empty", version(), desk.steward())).hasStatus(409);
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.CHECKED);
  }

  @Test
  void theSlowerOfTwoIsTold() {
    var before = version();
    desk.post(upload + "/recall", before, desk.steward());
    desk.checks(upload);
    assertThat(desk.post(upload + "/empty", before, desk.another())).hasStatus(409);
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.CHECKED);
  }

  @Test
  void onlyAStewardDoesIt() {
    for (var role : Role.values()) {
      if (role == Role.DATA) continue;
      assertThat(desk.post(upload + "/empty", version(), anOfficial(role))).as(role.name()).hasStatus(403);
      assertThat(desk.post(upload + "/recall", version(), anOfficial(role))).as(role.name()).hasStatus(403);
    }
    assertThat(desk.post(upload + "/empty", version(), aCitizen())).hasStatus(403);
    assertThat(web.post().uri(Desk.PATH + upload + "/empty")).redirectedUrl().contains("/sign-in");
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.CHECKED);
  }

  private Map<String, String> version() {
    return Map.of("version", desk.version(upload));
  }
}
