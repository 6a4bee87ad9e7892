package az.rayon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AuditTest
class LogApiTests {

  static final Actor OFFICIAL = new Actor.Official(UUID.randomUUID(), UUID.randomUUID(), Set.of());

  @Autowired
  MockMvcTester web;
  @Autowired
  Audit audit;
  @Autowired
  Sequencer sequencer;
  @Autowired
  JdbcClient db;
  @Autowired
  TransactionTemplate transaction;
  @TempDir
  Path folder;

  DeedId deed = new DeedId(new UUID(0, 0));

  @BeforeEach
  void someDeeds() {
    for (int i = 0; i < 5; i++) {
      transaction.executeWithoutResult(_ -> {
        deed = audit.record(OFFICIAL, "appeal.answered", UUID.randomUUID(), "A-2026-000007");
      });
    }
    sequencer.runNow();
  }

  @Test
  void theCheckpointIsASignedNoteThatTheKeyProves() {
    var note = body("/log/checkpoint");
    var lines = note.split("\n", -1);

    assertThat(web.get().uri("/log/checkpoint")).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
    assertThat(lines[0]).isEqualTo("aciq-rayon.local/log");
    assertThat(lines[1]).matches("[1-9][0-9]*");
    assertThat(Base64.getDecoder().decode(lines[2])).hasSize(32);
    assertThat(Verifier.signed(note, body("/log/key"))).isTrue();
    assertThat(Verifier.signed(note.replaceFirst("\n[0-9]+\n", "\n1\n"), body("/log/key"))).isFalse();
  }

  @Test
  void aLeafIsProvenAgainstTheSignedRoot() throws IOException {
    var checkpoint = body("/log/checkpoint").split("\n");
    long size = Long.parseLong(checkpoint[1]);
    var index = db.sql("select index from audit.leaf where deed = ?").param(deed.value()).query(Long.class).single();
    var hash = db.sql("select hash from audit.node where level = 0 and index = ?").param(index).query(byte[].class)
        .single();
    var proof = json("/log/proof/inclusion?leaf=" + index + "&size=" + size);

    assertThat(proof.get("index").asLong()).isEqualTo(index);
    assertThat(proof.get("size").asLong()).isEqualTo(size);
    assertThat(Verifier.included(hash, index, size, hashes(proof), Base64.getDecoder().decode(checkpoint[2]))).isTrue();
  }

  @Test
  void aLaterTreeIsProvenToKeepTheEarlier() throws IOException {
    var earlier = body("/log/checkpoint").split("\n");
    someDeeds();
    var later = body("/log/checkpoint").split("\n");
    var proof = json("/log/proof/consistency?from=" + earlier[1] + "&to=" + later[1]);

    assertThat(Verifier.consistent(Long.parseLong(earlier[1]), Base64.getDecoder().decode(earlier[2]),
        Long.parseLong(later[1]), Base64.getDecoder().decode(later[2]), hashes(proof))).isTrue();
    assertThat(json("/log/proof/consistency?from=0&to=" + later[1]).get("hashes").size()).isZero();
    assertThat(json("/log/proof/consistency?from=" + later[1] + "&to=" + later[1]).get("hashes").size()).isZero();
  }

  @Test
  void whatCannotBeProvenIsRefusedInWords() {
    for (var wrong : List.of("inclusion", "inclusion?leaf=-1&size=2", "inclusion?leaf=3&size=3",
        "inclusion?leaf=x&size=1",
        "inclusion?leaf=0&size=99999999999", "inclusion?leaf=0&size=99999999999999999999", "consistency?from=2",
        "consistency?from=3&to=2", "consistency?from=0&to=99999999999")) {
      assertThat(web.get().uri("/log/proof/" + wrong).header("Accept-Language", "en")).as(wrong).hasStatus(400)
          .hasContentType("application/problem+json").bodyText().contains("No proof was given", "\"type\":\"audit/");
    }
  }

  @Test
  void theReceiptHoldsForAStranger() throws IOException, InterruptedException {
    var receipt = body("/log/receipts/" + deed);

    assertThat(receipt).contains("did appeal.answered\n", "number A-2026-000007\n")
        .doesNotContain(OFFICIAL.id().toString());
    assertThat(checked(receipt)).startsWith("0").contains("THE RECEIPT HOLDS", "appeal.answered");
    assertThat(checked(receipt, "--key", body("/log/key").strip())).startsWith("0").doesNotContain("Compare the key");
  }

  @Test
  void aChangedReceiptDoesNotHold() throws IOException, InterruptedException {
    var receipt = body("/log/receipts/" + deed);

    assertThat(checked(receipt.replace("appeal.answered", "appeal.refused1"))).startsWith("1")
        .contains("DOES NOT HOLD");
    assertThat(checked(receipt.replaceFirst("index \\d+", "index 0"))).startsWith("1");
    assertThat(checked("not a receipt")).startsWith("1").contains("the file is not a receipt");
    assertThat(checked(receipt, "--key", "other+00000000+AQ==")).startsWith("1");
  }

  @Test
  void aReceiptIsGivenAtOnceForADeedJustDone() {
    var fresh = transaction.execute(_ -> audit.record(OFFICIAL, "appeal.answered", UUID.randomUUID()));

    assertThat(web.get().uri("/log/receipts/{deed}", fresh)).hasStatusOk()
        .hasHeader("Cache-Control", "no-store, private").bodyText().contains("c2sp.org/tlog-proof@v1");
  }

  @Test
  void thereIsNoReceiptForWhatWasNeverDone() {
    assertThat(web.get().uri("/log/receipts/{deed}", UUID.randomUUID())).hasStatus(404);
  }

  @Test
  void thePageTellsTheLogInEveryLanguage() {
    for (var language : List.of("az", "en", "ru")) {
      assertThat(web.get().uri("/" + language + "/log")).hasStatusOk().bodyText().contains("aciq-rayon.local/log+",
          "CheckReceipt.java");
    }
  }

  /// As of an installation that is made anew at the same address, under the same name.
  @Test
  void aKeyOfAnotherLogIsToldFromABrokenSignature() throws Exception {
    var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    var encoded = pair.getPublic().getEncoded();
    var other = new LogKey("aciq-rayon.local/log", pair.getPrivate().getEncoded(),
        Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    var receipt = body("/log/receipts/" + deed);
    var broken = receipt.substring(0, receipt.length() - 9) + "AAAAAAA=\n";

    assertThat(checked(receipt, "--key", other.verifier())).startsWith("1").contains("signed with another key");
    assertThat(checked(broken)).startsWith("1").contains("does not fit the key");
    assertThat(web.get().uri("/log/key")).hasHeader("Cache-Control", "no-cache");
  }

  @Test
  void aFileThatCannotBeReadIsSaidSo() throws IOException, InterruptedException {
    assertThat(checked(folder.resolve("none.txt"))).startsWith("2 Bu fayl oxunmur")
        .contains("This file cannot be read");
    var picture = Files.write(folder.resolve("picture.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1});
    assertThat(checked(picture)).startsWith("2 Bu fayl oxunmur");
  }

  private String checked(String receipt, String... more) throws IOException, InterruptedException {
    return checked(Files.writeString(folder.resolve("receipt.txt"), receipt), more);
  }

  private String checked(Path file, String... more) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
        "-Dstdout.encoding=UTF-8", "src/main/resources/audit/CheckReceipt.java", file.toString()));
    command.addAll(List.of(more));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + said;
  }

  private String body(String path) {
    try {
      return web.get().uri(path).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(body(path));
  }

  private static List<byte[]> hashes(JsonNode proof) {
    return proof.get("hashes").valueStream().map(hash -> Base64.getDecoder().decode(hash.asString())).toList();
  }
}
