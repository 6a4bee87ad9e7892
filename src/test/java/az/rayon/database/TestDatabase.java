package az.rayon.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Gives every test the real PostgreSQL: one server for a run of the tests, its files kept in `target` from run to run,
/// and two databases of this run's own: where the demonstration has been, nothing is started in earnest. It doesn't
/// wait for the disk; nothing in it has to outlive the power. It stops after the tests' programs have: what they do in
/// the background would wait half a minute for a server that is gone. A test, or `-Drayon.database.url`, that names
/// another database gets that one.
public class TestDatabase implements EnvironmentPostProcessor {

  private static final List<String> HASTE = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off",
      "max_connections=150", "log_error_verbosity=default");

  private static final class Once {
    private static final EmbeddedPostgres SERVER = open();
  }

  private static final class Demonstrated {
    private static final Login LOGIN = beside(Once.SERVER);
  }

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication program) {
    if (environment.containsProperty("rayon.database.url")) return;
    var demo = environment.getProperty("rayon.demo", boolean.class, false);
    var url = demo ? url(Demonstrated.LOGIN) : url();
    environment.getPropertySources().addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
        new MapPropertySource("test database",
            Map.of("rayon.database.url", url, "rayon.data", "target/data", "logging.level.az.rayon", "warn")));
  }

  static String url() {
    return url(Once.SERVER.login());
  }

  private static String url(Login login) {
    return login.url() + "&user=" + login.user() + "&password=" + login.password();
  }

  private static EmbeddedPostgres open() {
    var fresh = "test_" + Long.toString(System.nanoTime(), 36);
    var server = EmbeddedPostgres.start(Path.of("target/postgres"), fresh, HASTE);
    SpringApplication.getShutdownHandlers().add(server::close);
    try (var db = server.superuser().connect("postgres")) {
      dropOthers(db, fresh);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("cannot clear away the databases of earlier runs", e);
    }
    return server;
  }

  private static Login beside(EmbeddedPostgres server) {
    var login = server.login();
    var name = "test_demo_" + Long.toString(System.nanoTime(), 36);
    try {
      server.superuser().prepare(name, login.password());
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("cannot make the demonstration's database", e);
    }
    return new Login(Superuser.url(server.postmaster().port(), name), login.user(), login.password());
  }

  private static void dropOthers(Connection db, String fresh) throws SQLException {
    try (var statement = db.createStatement()) {
      var old = new ArrayList<String>();
      try (var rows = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
        while (rows.next()) old.add(rows.getString(1));
      }
      old.remove(fresh);
      for (var name : old) {
        statement.execute("drop database " + name + " with (force)");
        statement.execute("drop role if exists " + name + "_reader");
      }
    }
  }
}
