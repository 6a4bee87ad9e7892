package az.rayon.database;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.support.GenericApplicationContext;

/// Opens the database while the program still reads its own classes: neither needs the other. Whoever asks for the
/// [Server] waits until it is there; a start that fails takes it down again. Nothing is opened while the build writes
/// down the beans.
final class StartingServer implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext context) {
    if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) return;
    var settings = Binder.get(context.getEnvironment()).bindOrCreate("rayon", Settings.class);
    var server = CompletableFuture.supplyAsync(() -> open(settings), Thread::startVirtualThread);
    context.registerBean(Server.class, server::join);
    context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) _ -> close(server));
  }

  private static Server open(Settings settings) {
    var url = settings.database().url();
    return url.isEmpty() ? EmbeddedPostgres.of(settings.data().resolve("postgres")) : ForeignServer.at(url);
  }

  private static void close(CompletableFuture<Server> server) {
    server.thenAccept(Server::close).exceptionally(_ -> null).join();
  }
}
