package az.rayon.opendata.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import org.junit.jupiter.api.Test;

/// From a file to a public dataset.
@OpenDataTest
class UploadTests extends FoundedDataset {

  @Test
  void anotherOfficialMakesItPublicAndEverythingWorksOnIt() {
    var upload = desk.sends("tikili.csv", SOUND);
    assertThat(desk.checks(upload)).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.CHECKED);
    assertThat(desk.page(upload, desk.steward())).contains("Formula kimi görünən xana: 1", "başqa bir işçi");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatus(404);
    assertThat(desk.publishes(upload, desk.steward())).hasStatus(403);
    assertThat(desk.publishes(upload, desk.another())).hasStatus(303);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo("""
        kod,unvan,sahe,tarix,yasayis
        1,Nizami 5,120.5,2026-02-01,true
        2,=cmd|calc,90,2026-02-03,false
        """.replace("\n", "\r\n"));
    assertThat(web.get().uri("/open-data/{name}.csv?bom=true", desk.name())).bodyText().contains(",'=cmd|calc,");
    assertThat(web.get().uri("/az/open-data/{name}", desk.name())).hasStatusOk().bodyText()
        .contains("Sınaq dəsti", "Ünvan", "03.02.2026");
    assertThat(web.get().uri("/api/3/action/datastore_search?resource_id={name}", desk.name())).hasStatusOk()
        .bodyJson().extractingPath("$.result.records[1]._id").isEqualTo(2);
    assertThat(web.get().uri("/api/3/action/datastore_search?resource_id={name}&filters={filters}&sort=_id desc",
        desk.name(), "{\"_id\":[2,1]}")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("{\"result\": {\"records\": [{\"_id\": 2, \"kod\": 2}, {\"_id\": 1}]}}");
    assertThat(web.get().uri("/api/3/action/package_show?id={name}", desk.name())).hasStatusOk();
    assertThat(web.get().uri("/az/open-data?q={name}", desk.name())).bodyText().contains("Sınaq dəsti");
  }

  /// More than goes into one piece, and too much to be checked while its sender waits.
  @Test
  void aLongFileIsCheckedBesideItsSenderAndComesOutAsItWasSent() {
    var text = new StringBuilder("kod,ad,gun\r\n");
    for (int i = 1; i <= 70_000; i++)
      text.append(i).append(i % 1_000 == 0 ? ",\"Şuşa, \"\"q\"\"\"" : ",Şuşa küçəsi")
          .append(",2026-11-28\r\n");
    desk.makesPublic("uzun.csv", text.toString());
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name())).bodyText().isEqualTo(text.toString());
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo(text.toString());
    assertThat(web.get().uri("/open-data/{name}.csv?from=2026-01-01&to=2026-12-31", desk.name())).bodyText()
        .isEqualTo(text.toString());
    assertThat(web.get().uri("/open-data/{name}.csv?from=2026-01-01&to=2026-12-31&q=q&sort=-kod", desk.name()))
        .bodyText().hasLineCount(71).startsWith("kod,ad,gun\r\n70000,\"Şuşa, \"\"q\"\"\",");
  }

  @Test
  void aRegistersNameIsNotFree() {
    var taken = new Desk(web, uploads, desk.steward(), desk.another(), "trials").founds();
    assertThat(taken).hasStatus(409).bodyText().contains("reyestri öz sətirlərini");
    assertThat(desk.founds()).hasStatus(409).bodyText().contains("Bu adda dəst var");
    assertThat(new Desk(web, uploads, desk.steward(), desk.another(), "Pis ad!").founds()).hasStatus(422);
  }
}
