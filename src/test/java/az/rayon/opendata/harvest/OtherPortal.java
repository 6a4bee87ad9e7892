package az.rayon.opendata.harvest;

import static az.rayon.accounts.Visits.anOfficial;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.opendata.harvest.Source.Kind;
import az.rayon.site.Addresses;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A real server that stands for another portal, or for this one as any browser sees it, and the steward who has it
/// read.
abstract class OtherPortal {

  @Autowired
  MockMvcTester web;
  @Autowired
  Sources sources;
  @Autowired
  Harvest harvest;
  @Autowired
  KeepingSources keeping;
  @Autowired
  Catalogues catalogues;
  @Autowired
  Addresses addresses;
  @Autowired
  Clock clock;
  final Official steward = anOfficial(Role.DATA);
  HttpServer server;
  String home = "";
  String body = "";
  Duration patience = Duration.ofMinutes(1);

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    home = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::ourselves);
    server.createContext("/told", exchange -> send(exchange, 200, "text/turtle", body));
    server.start();
  }

  @AfterEach
  void itGoes() {
    server.stop(0);
  }

  /// An address that tells `body`, and that no other test knows.
  String told() {
    return home + "/told?" + UUID.randomUUID();
  }

  Source read(Kind kind, String address) {
    var id = keeping.add(kind, "Sınaq portalı", address, steward);
    var known = sources.get(id);
    if (!known.working()) keeping.again(known, steward);
    return work(id);
  }

  Source work(UUID id) {
    var harvesting = new Harvesting(sources, catalogues, new PortalsOverHttp(true, patience), keeping,
        clock);
    harvesting.round();
    return sources.get(id);
  }

  String body(String address) {
    return new String(web.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /// The program itself, as if it stood at this server's address.
  private void ourselves(HttpExchange exchange) throws IOException {
    var answer = web.get().uri(exchange.getRequestURI()).exchange().getResponse();
    send(exchange, answer.getStatus(), String.valueOf(answer.getContentType()),
        answer.getContentAsString(StandardCharsets.UTF_8).replace(addresses.absolute("/"), home + "/"));
  }

  static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
