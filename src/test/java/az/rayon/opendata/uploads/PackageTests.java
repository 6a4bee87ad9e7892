package az.rayon.opendata.uploads;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.uploads.reading.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Several files at once, with or without what Frictionless says of them; and how fast a long one is taken in.
@OpenDataTest
class PackageTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  Uploads uploads;
  @Autowired
  KeptSets sets;
  @Autowired
  CheckingRounds rounds;
  @Autowired
  Documents documents;
  @Autowired
  JdbcOperations jdbc;
  @Autowired
  JdbcClient db;

  private final Official steward = anOfficial(Role.DATA);
  private String one = "";
  private String two = "";
  private Desk desk;

  @BeforeEach
  void nameThem() {
    one = "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    two = one + "_two";
    desk = new Desk(web, uploads, steward, anOfficial(Role.DATA), one);
  }

  @Test
  void eachResourceIsADatasetAsItsSchemaSays() throws IOException {
    assertThat(send(zip("datapackage.json", """
        {"name": "sinaq", "title": "Paket", "keywords": ["sınaq"], "resources": [
          {"name": "%s", "path": "data/bir.csv", "title": "Birinci", "schema": {"primaryKey": "kod", "fields": [
            {"name": "kod", "type": "string", "constraints": {"pattern": "[A-Z]+"}},
            {"name": "say", "type": "number", "description": "Say\\nCount\\nЧисло", "constraints": {"minimum": "2"}}]}},
          {"name": "%s", "path": "data/iki.json"}]}
        """.formatted(one, two), "data/bir.csv", "kod,say\nA,1\nA,3\n", "data/iki.json", "[{\"x\": 1}]")))
        .hasStatus(303);
    var upload = uploads.waiting(sets.get(one).id()).getFirst();
    assertThat(sets.get(one).told().title().az()).isEqualTo("Birinci");
    assertThat(sets.get(two).told().title().az()).isEqualTo("Paket");
    assertThat(upload.reading().key()).containsExactly("kod");
    assertThat(upload.reading().fields().get(1).title().ru()).isEqualTo("Число");
    uploads.start(upload, steward.id(), "");
    rounds.round();
    desk.waits("/" + upload.id());
    assertThat(uploads.faults(upload.id())).extracting(Fault::kind).containsExactly(Fault.Kind.MINIMUM);
  }

  @Test
  void whatTheSchemaSaysIsAskedAndGivenOutAgain() throws IOException {
    assertThat(send(zip("datapackage.json", """
        {"name": "sinaq", "title": "Paket", "resources": [
          {"name": "%s", "path": "bir.csv", "dialect": {"delimiter": "|", "quoteChar": "'"}, "schema": {
            "missingValues": ["", "-"], "primaryKey": ["kod"], "fields": [
            {"name": "kod", "type": "integer", "constraints": {"required": true, "minimum": 1}},
            {"name": "say", "type": "number", "decimalChar": ",", "groupChar": "."},
            {"name": "ad", "type": "string", "constraints": {"maxLength": 40}},
            {"name": "sayt", "type": "string", "format": "uri"}]}},
          {"name": "%s", "data": [{"x": 1}, {"x": 2.5}], "schema": {"fields": [{"name": "x", "type": "integer"}]}}]}
        """.formatted(one, two), "bir.csv", "kod|say|ad|sayt\n1|1.234,5|'a|b'|https://a.az\n2|-|-|-\n")))
        .hasStatus(303);
    var inline = "/uploads/" + uploads.waiting(sets.get(two).id()).getFirst().id();
    desk.checks(inline);
    assertThat(uploads.faults(Desk.id(inline))).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Fault.Kind.NOT_INTEGER);
      assertThat(fault.cell()).isEqualTo("2.5");
    });
    var upload = "/uploads/" + uploads.waiting(sets.get(one).id()).getFirst().id();
    desk.checks(upload);
    desk.publishes(upload, desk.another());
    assertThat(web.get().uri("/open-data/{name}.csv", one)).bodyText()
        .isEqualTo("kod,say,ad,sayt\r\n1,1234.5,a|b,https://a.az\r\n2,,,\r\n");
    var zip = web.get().uri("/open-data/{name}.zip", one).exchange().getResponse().getContentAsByteArray();
    try (var parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
      assertThat(parts.getNextEntry()).isNotNull();
      assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8)).contains("\"type\":\"integer\"",
          "\"constraints\":{\"required\":true,\"minimum\":1}", "\"primaryKey\":[\"kod\"]",
          "\"missingValues\":[\"\",\"-\"]", "\"format\":\"uri\"", "\"constraints\":{\"maxLength\":40}");
    }
  }

  @Test
  void aFolderOfFilesIsAsManyDatasets() throws IOException {
    assertThat(send(zip(one + ".csv", "a;b\n1;2\n", "alt/" + two + ".tsv", "a\tb\n1\t2\n", "oxu.md", "salam")))
        .hasStatus(303);
    assertThat(uploads.waiting(sets.get(one).id())).singleElement()
        .satisfies(upload -> assertThat(upload.reading().delimiter()).isEqualTo(";"));
    assertThat(uploads.waiting(sets.get(two).id())).singleElement()
        .satisfies(upload -> assertThat(upload.reading().delimiter()).isEqualTo("\t"));
  }

  @Test
  void ofAPackageThatIsWrongInOnePlaceNothingIsKept() throws IOException {
    assertThat(send(zip(one + ".csv", "a\n1\n", "trials.csv", "a\n1\n"))).hasStatus(422).bodyText()
        .contains("“trials” adı tutulub");
    assertThat(sets.find(one)).isEmpty();
    assertThat(send(zip("datapackage.json", """
        {"resources": [{"name": "%s", "path": "a.csv", "schema": {"fields": [
          {"name": "a", "type": "string", "constraints": {"pattern": "("}}]}}]}
        """.formatted(one), "a.csv", "a\n1\n"))).hasStatus(422).bodyText().contains("a.csv: a");
    assertThat(sets.find(one)).isEmpty();
  }

  @Test
  void whatUnpacksToFarTooMuchIsNotUnpacked() throws IOException {
    assertThat(send(zip(one + ".csv", "0".repeat(20_000_000)))).hasStatus(422).bodyText()
        .contains("həddən artıq böyüyür");
    assertThat(send("PK rubbish".getBytes(StandardCharsets.UTF_8))).hasStatus(422).bodyText().contains("ZIP kimi");
    assertThat(send(zip("oxu.md", "salam"))).hasStatus(422).bodyText().contains("məlumat faylı");
    assertThat(send(zip("datapackage.json", "{\"resources\": [{\"name\": \"x\", \"path\": \"../../etc/passwd\"}]}")))
        .hasStatus(422).bodyText().contains("datapackage.json");
  }

  @Test
  void onlyTheStewardSendsPackages() throws IOException {
    var zip = zip(one + ".csv", "a\n1\n");
    for (var role : Role.values()) {
      if (role != Role.DATA) assertThat(send(zip, anOfficial(role))).as(role.name()).hasStatus(403);
    }
    assertThat(send(zip, new Actor.Visitor())).hasStatus(303);
    assertThat(sets.find(one)).isEmpty();
  }

  /// Half a million cells, checked for their kinds, beside a bare `\copy` of the same rows. The times are told, because
  /// they depend on the machine; what is tried is that all rows arrive.
  @Test
  void aLongFileIsTakenInByCopy() throws IOException {
    assertThat(desk.founds()).hasStatus(303);
    var rows = new StringBuilder("kod,ad,say,gun,var\n");
    for (int i = 1; i <= 100_000; i++) {
      rows.append(i).append(",Küçə ").append(i % 977).append(',').append(i * 0.25).append(",2026-0").append(i % 9 + 1)
          .append("-15,").append(i % 2 == 0 ? "bəli" : "xeyr").append('\n');
    }
    long first = timed(rows.toString());
    long again = timed(rows.toString());
    var checked = Objects.requireNonNull(uploads.waiting(sets.get(desk.name()).id()).getFirst().checked());
    assertThat(db.sql("select count(*) from " + checked.table()).query(Long.class).single()).isEqualTo(100_000);
    System.out.printf("%n100 000 rows: checked and copied in %d ms, again in %d ms, bare copy in %d ms%n",
        first / 1_000_000, again / 1_000_000, bareCopy(checked) / 1_000_000);
  }

  private long timed(String rows) {
    var upload = desk.sends("uzun.csv", rows);
    long begun = System.nanoTime();
    desk.checks(upload);
    return System.nanoTime() - begun;
  }

  private long bareCopy(Upload.Checked checked) throws IOException {
    try (var in = documents.open(checked.canonical())) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Objects.requireNonNull(jdbc.execute((Connection connection) -> {
        try (var statement = connection.createStatement()) {
          statement.execute("create table opendata.bare (kod numeric, ad text, say numeric, gun date, var boolean)");
          long begun = System.nanoTime();
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
              "copy opendata.bare from stdin (format csv, header)",
              new StringReader(text));
          long took = System.nanoTime() - begun;
          statement.execute("drop table opendata.bare");
          return took;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }));
    }
  }

  private MvcTestResult send(byte[] zip) {
    return send(zip, steward);
  }

  private MvcTestResult send(byte[] zip, Actor by) {
    return web.post().uri(Desk.PATH + "/packages").multipart()
        .file(new MockMultipartFile("package", "paket.zip", "application/zip", zip)).with(signedIn(by)).exchange();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
