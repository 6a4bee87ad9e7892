package az.rayon.services.certificates.batches;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Many certificates by one table, worked off by whichever node is free.
@ServicesTest
class BatchTests {

  private static final String HEAD = "Soyadı, adı, atasının adı;FİN;Ünvan;Ailə üzvləri\n";
  private static final String ROW = "Nümunəyev Əli;1ABC234;Nizami 5;\"Leyla;həyat yoldaşı;1980|Orxan;oğlu;2012\"\n";

  @Autowired
  MockMvcTester web;

  @Autowired
  WorkingOff working;

  @Autowired
  JdbcClient db;

  MvcTestResult handIn(String table, UUID key, Actor by) {
    return web.post().uri("/az/desk/certificates/batches").multipart().file(new MockMultipartFile("file", "a.csv",
        "text/csv", table.getBytes(StandardCharsets.UTF_8))).param("key", key.toString()).param("kind",
            "family-composition")
        .with(signedIn(by)).exchange();
  }

  long made(UUID batch) {
    return db.sql("select count(certificate) from services.certificate_batch_line where batch = ?").param(batch)
        .query(Long.class).single();
  }

  @Test
  void aTableIsWorkedOffByTwoNodesAtOnceAndNoneIsMadeTwice() throws Exception {
    var key = UUID.randomUUID();
    var clerk = anOfficial(Role.EXECUTOR);
    assertThat(handIn("\uFEFF" + HEAD + ROW.repeat(12), key, clerk)).hasStatus(303);
    assertThat(handIn(HEAD + ROW.repeat(12), key, clerk)).as("sent twice").hasStatus(303);
    try (var nodes = Executors.newFixedThreadPool(2)) {
      Callable<Boolean> node = () -> {
        working.round();
        return true;
      };
      for (var done : nodes.invokeAll(List.of(node, node))) done.get();
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> made(key) == 12);
    assertThat(db.sql("select count(distinct certificate) from services.certificate_batch_line where batch = ?").param(
        key).query(Long.class).single()).isEqualTo(12);
    assertThat(body(web.get().uri("/az/desk/certificates/batches/" + key).with(signedIn(clerk)).exchange()))
        .contains("Hazırdır", "data-working=\"false\"", "AR-2");
  }

  @Test
  void whatIsWrongIsNamedByRowAndColumnAndNothingIsMade() {
    var key = UUID.randomUUID();
    var answer = handIn(HEAD + ROW + ";OIO;;x\n", key, anOfficial(Role.HEAD));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Sətir 3, “Soyadı, adı, atasının adı”: ad yazılmayıb", "Sətir 3, “FİN”",
        "Sətir 3: “Ünvan” doldurulmayıb");
    assertThat(made(key)).isZero();
    for (var table : List.of("", HEAD + ROW + " ".repeat(10 << 20), "Ünvan\nx\n", HEAD,
        "\"Soyadı, adı, atasının adı\";\"FİN\n")) {
      assertThat(handIn(table, UUID.randomUUID(), anOfficial(Role.HEAD)))
          .as(table.substring(0, Math.min(9, table.length()))).hasStatus(422);
    }
  }

  @Test
  void onlyThoseWhoIssueHandInTables() {
    var staff = Arrays.stream(Role.values()).filter(role -> !List.of(Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY,
        Role.HEAD).contains(role)).map(role -> (Actor) anOfficial(role));
    Stream.concat(staff, Stream.of(aCitizen(), new Actor.Visitor())).forEach(by -> {
      var key = UUID.randomUUID();
      assertThat(handIn(HEAD + ROW, key, by).getResponse().getStatus()).as(by.toString()).isIn(303, 403);
      assertThat(db.sql("select count(*) from services.certificate_batch where id = ?").param(key).query(Long.class)
          .single()).isZero();
    });
  }

  @Test
  void theEmptyTableHasAColumnForEachField() {
    assertThat(web.get().uri("/az/desk/certificates/batches/table.csv?kind=family-composition")
        .with(signedIn(anOfficial(
            Role.HEAD))))
        .hasStatusOk().bodyText()
        .isEqualTo("\uFEFFSoyadı, adı, atasının adı;FİN;Ünvan;Ailə üzvləri;Hara təqdim edilir\r\n");
  }
}
