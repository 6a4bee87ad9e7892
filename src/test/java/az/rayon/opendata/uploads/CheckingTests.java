package az.rayon.opendata.uploads;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.opendata.OpenDataTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who checks a file, stops the check and gives the file back.
@OpenDataTest
class CheckingTests extends FoundedDataset {

  @Autowired
  CheckingUploads checking;
  @Autowired
  CheckingRounds rounds;
  @Autowired
  Clock clock;

  @Test
  void whoeverStopsTheCheckGetsTheFileBackAndNothingIsLeft() {
    var upload = desk.sends("a.csv", "Kod\n" + "1\n".repeat(5_000));
    var id = Desk.id(upload);
    var read = uploads.get(id);
    uploads.start(read, desk.steward().id(), "");
    hold(id, "now() + interval '1 hour'");
    assertThat(desk.page(upload, desk.steward())).contains("Fayl yoxlanılır");
    var working = uploads.get(id);
    assertThat(desk.post(upload + "/stop", Map.of(), desk.steward())).hasStatus(303);
    checking.check(working);
    assertThat(uploads.get(id).state()).isEqualTo(Upload.State.OPEN);
    assertThat(tables(id)).isZero();
    assertThat(desk.post(upload + "/drop", Map.of(), desk.steward())).hasStatus(303);
    assertThat(uploads.get(id).state()).isEqualTo(Upload.State.DROPPED);
  }

  @Test
  void aNodeThatFellOverLosesTheWorkAndAnotherBeginsAnew() {
    var id = Desk.id(desk.sends("a.csv", "Kod\n1\n"));
    uploads.start(uploads.get(id), desk.steward().id(), "");
    hold(id, "now() + interval '1 hour'");
    rounds.round();
    assertThat(uploads.get(id).state()).isEqualTo(Upload.State.CHECKING);
    hold(id, "timestamptz '2000-01-01'");
    rounds.round();
    desk.waits("/" + id);
    assertThat(uploads.get(id).state()).isEqualTo(Upload.State.CHECKED);
  }

  @Test
  void whatWasGivenBackCanBeSentOnItsWayAgain() {
    var upload = desk.sends("a.csv", "Kod\n1\n");
    desk.checks(upload);
    var version = desk.version(upload);
    assertThat(desk.post(upload + "/return", Map.of("version", version), desk.another())).hasStatus(422);
    assertThat(desk.post(upload + "/return", Map.of("version", version, "reason", "Vahid yoxdur"), desk.another()))
        .hasStatus(303);
    assertThat(desk.page(upload, desk.steward())).contains("Vahid yoxdur");
    assertThat(tables(Desk.id(upload))).isZero();
    desk.checks(upload);
    assertThat(desk.publishes(upload, desk.another())).hasStatus(303);
  }

  /// A check that took longer than its lease, or was paused, comes back when another has the work.
  @Test
  void whoeverLostTheWorkSaysNothingAboutIt() {
    var id = Desk.id(desk.sends("a.csv", "Kod\n1\n"));
    uploads.start(uploads.get(id), desk.steward().id(), "");
    var lost = taken(id);
    hold(id, "timestamptz '2000-01-01'");
    var working = taken(id);
    checking.check(lost);
    assertThat(uploads.get(id).state()).isEqualTo(Upload.State.CHECKING);
    checking.check(new Upload(id, lost.kept(), lost.document(), lost.file(), lost.reading(), lost.mended(),
        lost.state(), lost.note(), lost.sent(), lost.checkedBy(),
        new Upload.Progress(0, 0, 99, lost.progress().worker()), lost.wrong(), null, null, null, null,
        lost.version()));
    assertThat(uploads.faults(id)).isEmpty();
    checking.check(working);
    assertThat(uploads.get(id).state()).isEqualTo(Upload.State.CHECKED);
    assertThat(uploads.faults(id)).isEmpty();
  }

  private Upload taken(UUID upload) {
    var now = clock.instant();
    uploads.take(UUID.randomUUID(), now, now.plusSeconds(3_600));
    return uploads.get(upload);
  }

  @Test
  void onlyWhoMayWrites() {
    desk.makesPublic("a.csv", "Kod\n1\n");
    var upload = desk.sends("b.csv", "Kod\n2\n");
    desk.checks(upload);
    var name = "/" + desk.name();
    for (var role : EnumSet.allOf(Role.class)) {
      var by = anOfficial(role);
      if (role != Role.DATA) {
        for (var path : List.of("/new", name + "/about", upload + "/settings", upload + "/columns/0",
            upload + "/check", upload + "/mend", upload + "/stop", upload + "/drop")) {
          assertThat(desk.post(path, Map.of("version", "1"), by)).as(role + path).hasStatus(403);
        }
        assertThat(desk.sending("x.csv", "a\n1\n".getBytes(StandardCharsets.UTF_8), by)).hasStatus(403);
      }
      if (!Rights.mayPublish(by)) {
        for (var path : List.of(upload + "/publish", upload + "/kin", upload + "/return", name + "/withdraw",
            name + "/versions/1", name + "/versions/1/withhold")) {
          assertThat(desk.post(path, Map.of("version", "1", "reason", "x"), by)).as(role + path).hasStatus(403);
        }
      }
    }
    for (Actor nobody : List.of(new Actor.Visitor(), aCitizen())) {
      assertThat(desk.post(upload + "/publish", Map.of("version", "1"), nobody)).hasStatus(
          nobody instanceof Actor.Visitor ? 303 : 403);
    }
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.CHECKED);
    assertThat(desk.publishes(upload, anOfficial(Role.DEPUTY))).hasStatus(303);
  }

  /// Somebody else works on it until then.
  private void hold(UUID upload, String until) {
    db.sql("update opendata.upload set worked_until = " + until + " where id = ?").param(upload).update();
  }
}
