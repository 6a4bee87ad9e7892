package az.rayon.database;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where the program can be visited once it can be, and, in demonstration mode, who may sign in.
@Component
class Opening {

  private static final String PASSWORD = "aciq-rayon-demo";
  private static final List<String> ROLES = List.of("citizen", "registrar", "executor", "representative", "deputy",
      "head", "secretary", "ethics", "data", "editor", "cso", "auditor", "admin");

  private final Settings settings;
  private int port;

  Opening(Settings settings) {
    this.settings = settings;
  }

  @EventListener
  void on(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
  }

  @EventListener(ApplicationReadyEvent.class)
  void on() {
    if (port == 0) return;
    say("database.opening.ready", "http://" + settings.address() + ":" + port + "/");
    if (!settings.demo()) return;
    say("database.opening.demonstration", PASSWORD,
        ROLES.stream().map(role -> "  " + role + "@demo.invalid").collect(Collectors.joining("\n")));
  }

  private static void say(String key, String... facts) {
    System.out.println(Sentences.say(key, List.of(facts)));
  }
}
