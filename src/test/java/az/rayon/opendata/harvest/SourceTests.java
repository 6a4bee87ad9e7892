package az.rayon.opendata.harvest;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.opendata.harvest.PortalTexts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.opendata.OpenDataTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who brings in other portals, by which address and which file.
@OpenDataTest
class SourceTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  Sources sources;

  final Official steward = anOfficial(Role.DATA);

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.0.0.1/",
      "http://192.168.1.1/", "http://169.254.169.254/latest/", "http://100.64.0.1/", "http://0.0.0.0/",
      "http://[fd00::1]/", "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://2130706433/"})
  void nothingIsAskedInside(String address) {
    var guarded = new PortalsOverHttp(false, Duration.ofSeconds(2));
    assertThatThrownBy(() -> guarded.ask(URI.create(address), "*/*")).isInstanceOfSatisfying(Unreadable.class,
        refused -> assertThat(refused.why()).isIn("inside", "address"));
  }

  @Test
  void aFileIsLaidInByHandAndAnEvilOneIsRefusedInWords() throws Exception {
    var title = "Fayl " + UUID.randomUUID();
    assertThat(send(title, catalogue("a", "Bir"), steward)).isEqualTo(303);
    assertThat(sources.at("file:" + title)).hasValueSatisfying(source -> assertThat(source.seen()).isEqualTo(1));
    var evil = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&x;</rdf:RDF>";
    for (var broken : List.of(evil, "{\"@context\": \"http://evil.invalid/c\", \"@id\": \"x\"}", "", "<html>",
        "@prefix : <x> . :a :b " + "[ :c ".repeat(5_000), "{\"@context\": {\"a\": \"b\", \"b\": \"a\"}, \"a\": 1}",
        "[".repeat(5_000))) {
      assertThat(send(title, broken, steward)).as(broken).isEqualTo(422);
    }
    assertThat(sources.at("file:" + title)).hasValueSatisfying(source -> assertThat(source.seen()).isEqualTo(1));
  }

  @Test
  void onlyTheDataOfficerBringsInPortals() throws Exception {
    for (var role : Role.values()) {
      if (role != Role.DATA)
        assertThat(send("x", catalogue("a", "Bir"), anOfficial(role))).as(role.name()).isEqualTo(403);
    }
    assertThat(web.get().uri("/az/desk/harvest").with(signedIn(steward))).hasStatusOk().bodyText()
        .contains("RAYON_HARVEST_CONNECTED");
    assertThat(web.post().uri("/az/desk/harvest").param("kind", "DCAT").param("title", "X")
        .param("address", "javascript:alert(1)").with(signedIn(steward))).hasStatus(422);
  }

  private int send(String title, String text, Official by) throws Exception {
    var file = new MockMultipartFile("file", "catalog.ttl", "text/turtle", text.getBytes(StandardCharsets.UTF_8));
    return web.post().uri("/az/desk/harvest/file").multipart().file(file).param("title", title).with(signedIn(by))
        .exchange().getResponse().getStatus();
  }
}
