package az.rayon.opendata.harvest;

import static az.rayon.opendata.harvest.PortalTexts.catalogue;
import static az.rayon.opendata.harvest.PortalTexts.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.harvest.Source.Kind;
import az.rayon.opendata.harvest.Source.State;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Portals that mean harm, to the program or to whoever reads of them.
@OpenDataTest
class HostilePortalTests extends OtherPortal {

  @BeforeEach
  void itMeansHarm() {
    server.createContext("/round", exchange -> {
      exchange.getResponseHeaders().set("Location", "/round");
      send(exchange, 302, "text/plain", "");
    });
    server.createContext("/once", exchange -> {
      exchange.getResponseHeaders().set("Location", "/told");
      send(exchange, 301, "text/plain", "");
    });
    server.createContext("/endless", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (var out = exchange.getResponseBody()) {
        for (int i = 0; i < 400; i++) out.write(new byte[1 << 16]);
      } catch (IOException _) {
        exchange.close();
      }
    });
    server.createContext("/silent", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().flush();
    });
  }

  @Test
  void aServerThatMeansHarmIsLeft() {
    assertThat(read(Kind.DCAT, home + "/round").why()).isEqualTo("redirects");
    assertThat(read(Kind.DCAT, home + "/endless").why()).isEqualTo("unreachable");
    assertThat(read(Kind.DCAT, home + "/dataset/nosuch").why()).isEqualTo("status");
    assertThat(read(Kind.DCAT, home + "/openapi.json").why()).isEqualTo("empty");
    assertThat(read(Kind.CKAN, home + "/az").state()).isEqualTo(State.FAILED);
    body = catalogue("a", "Bir");
    assertThat(read(Kind.DCAT, home + "/once").state()).isEqualTo(State.DONE);
  }

  @Test
  void aServerThatSaysNothingIsLeft() {
    patience = Duration.ofSeconds(1);
    assertThat(read(Kind.DCAT, home + "/silent").why()).isEqualTo("slow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://a.invalid/", "http://user:word@a.invalid/", "http:///x",
      "gopher:x"})
  void nothingButTheWebIsAsked(String address) {
    assertThat(read(Kind.DCAT, address).why()).isEqualTo("address");
  }

  @Test
  void whatOthersWriteIsNeverRunHere() {
    body = catalogue("a", "Zərərli <script>alert(1)</script>")
        + "<urn:b> a dcat:Dataset ; dct:title \"Zərərli keçid\" ; dcat:landingPage <javascript:alert(1)> .\n";
    read(Kind.DCAT, told());
    assertThat(body("/az/open-data/other-portals?q=zererli"))
        .contains("Zərərli &lt;script&gt;alert(1)", "Zərərli keçid")
        .doesNotContain("<script>alert", "javascript:alert");
  }
}
