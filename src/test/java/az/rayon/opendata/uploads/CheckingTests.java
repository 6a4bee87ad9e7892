package az.rayon.opendata.uploads;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.CountDownLatch;
import java.time.Duration;
import java.time.Clock;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.opendata.OpenDataTest;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whoever checks, gives back and publishes a file, and what the gate says to it.
@OpenDataTest
class CheckingTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  Uploads uploads;
  @Autowired
  CheckingUploads checking;
  @Autowired
  CheckingRounds rounds;
  @Autowired
  JdbcClient db;
  @Autowired
  Clock clock;

  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = Desk.of(web);
    assertThat(desk.founds()).hasStatus(303);
  }

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
    Desk.waits("/" + id, uploads);
    assertThat(uploads.get(id).state()).isEqualTo(Upload.State.CHECKED);
  }

  @Test
  void whatWasGivenBackCanBeSentOnItsWayAgain() {
    var upload = desk.sends("a.csv", "Kod\n1\n");
    desk.checks(upload, uploads);
    var version = Desk.version(upload, uploads);
    assertThat(desk.post(upload + "/return", Map.of("version", version), desk.another())).hasStatus(422);
    assertThat(desk.post(upload + "/return", Map.of("version", version, "reason", "Vahid yoxdur"), desk.another()))
        .hasStatus(303);
    assertThat(desk.page(upload, desk.steward())).contains("Vahid yoxdur");
    assertThat(tables(Desk.id(upload))).isZero();
    desk.checks(upload, uploads);
    assertThat(desk.publishes(upload, uploads, desk.another())).hasStatus(303);
  }

  @Test
  void whatTheGateStopsIsPublishedOnlyWithAReason() {
    var upload = desk.sends("a.csv", "Kod,Əlaqə\n1,0501234567\n2,numune@example.com\n");
    desk.checks(upload, uploads);
    assertThat(desk.publishes(upload, uploads, desk.another())).hasStatus(409).bodyText()
        .contains("Yoxlama dərcə mane olan iz tapıb");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatus(404);
    assertThat(desk.post(upload + "/publish", Map.of("version", Desk.version(upload, uploads), "overrule",
        "Bunlar idarənin öz nömrələridir"), desk.another())).hasStatus(303);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatusOk();
  }

  @Test
  void theColumnsByWhichAPersonCouldBeKnownAreChosen() {
    var upload = desk.sends("a.csv", "Kənd,Say\nA,1\nA,2\nB,3\n");
    desk.checks(upload, uploads);
    assertThat(desk.post(upload + "/kin", Map.of("version", Desk.version(upload, uploads), "kin", "kend"),
        desk.another())).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).kin()).containsExactly("kend");
    assertThat(desk.page(upload, desk.another())).contains("Bu sütunlarla yenidən bax");
  }

  @Test
  void whoeverSentTheFileCannotSwitchOffTheGate() {
    var upload = desk.sends("a.csv", "Kənd,Cins,Doğum ili\nA,q,1950\nB,k,1961\nC,q,1972\nD,k,1983\n");
    desk.checks(upload, uploads);
    assertThat(desk.post(upload + "/kin", Map.of("version", Desk.version(upload, uploads)), desk.steward()))
        .hasStatus(303);
    assertThat(deeds("dataset.likened", Desk.id(upload))).isOne();
    assertThat(desk.page(upload, desk.another())).contains("bu sütunlar çıxarılıb: Kənd, Cins, Doğum ili");
    assertThat(desk.publishes(upload, uploads, desk.another())).hasStatus(409);
    assertThat(desk.post(upload + "/publish", Map.of("version", Desk.version(upload, uploads), "overrule",
        "Bunlar uydurma adamlardır"), desk.another())).hasStatus(303);
    assertThat(deeds("dataset.overruled", Desk.id(upload))).isOne();
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
  void aLeaseIsRenewedUntilTheWorkIsDone() throws InterruptedException {
    var renewed = new CountDownLatch(3);
    var after = new AtomicInteger();
    try (var _ = Lease.renewed(Duration.ofMillis(5), () -> {
      renewed.countDown();
      after.incrementAndGet();
    })) {
      assertThat(renewed.await(10, TimeUnit.SECONDS)).isTrue();
    }
    int times = after.get();
    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    assertThat(after).hasValue(times);
  }

  @Test
  void onlyWhoMayWrites() {
    desk.makesPublic("a.csv", "Kod\n1\n", uploads);
    var upload = desk.sends("b.csv", "Kod\n2\n");
    desk.checks(upload, uploads);
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
    assertThat(desk.publishes(upload, uploads, anOfficial(Role.DEPUTY))).hasStatus(303);
  }

  /// They cannot change while they wait, so only another day or another question makes the gate read them again.
  @Test
  void theGateReadsRowsThatWaitOnce() {
    var upload = desk.sends("a.csv", "Kənd,Əlaqə\nA,0501234567\n");
    desk.checks(upload, uploads);
    assertThat(desk.page(upload, desk.another())).contains("0•••••••••");
    db.sql("update opendata.rows_%s set elaqe = 'yoxdur'".formatted(Desk.id(upload).toString().replace("-", "")))
        .update();
    assertThat(desk.page(upload, desk.another())).contains("0•••••••••");
    desk.post(upload + "/kin", Map.of("version", Desk.version(upload, uploads), "kin", "kend"), desk.another());
    assertThat(desk.page(upload, desk.another())).doesNotContain("0•••••••••");
  }

  /// Somebody else works on it until then.
  private void hold(UUID upload, String until) {
    db.sql("update opendata.upload set worked_until = " + until + " where id = ?").param(upload).update();
  }

  private long deeds(String deed, UUID about) {
    return db.sql("select count(*) from audit.deed where deed = ? and subject = ?").params(deed, about)
        .query(Long.class).single();
  }

  private long tables(UUID upload) {
    return db.sql("select count(*) from pg_catalog.pg_tables where schemaname = 'opendata' and tablename = ?")
        .param("rows_" + upload.toString().replace("-", "")).query(Long.class).single();
  }
}
