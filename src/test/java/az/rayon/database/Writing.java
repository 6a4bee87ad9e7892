package az.rayon.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/// Writes numbers, one transaction each, and notes each one whose commit was acknowledged; goes on when the database
/// goes away, as people do. As a program of its own it prints what was acknowledged.
final class Writing {

  static final String DATABASE = "crash";

  private final DataSource pool;
  private final List<Integer> acknowledged;
  private volatile boolean stopped;

  Writing(DataSource pool, List<Integer> acknowledged) {
    this.pool = pool;
    this.acknowledged = Collections.synchronizedList(acknowledged);
  }

  static void main(String[] args) throws SQLException {
    var server = EmbeddedPostgres.start(Path.of(args[0]), DATABASE, List.of());
    var writing = new Writing(new Pool(server.login().pool("crash", 1)), new ArrayList<>() {

      @Override
      public boolean add(Integer number) {
        System.out.println(number);
        return super.add(number);
      }
    });
    writing.run();
  }

  void start() {
    Thread.ofPlatform().daemon().start(this::run);
  }

  void stop() {
    stopped = true;
  }

  List<Integer> acknowledged() {
    synchronized (acknowledged) {
      return List.copyOf(acknowledged);
    }
  }

  void untilAcknowledged(int many) throws InterruptedException {
    for (int waited = 0; acknowledged.size() < many; waited++) {
      if (waited > 18_000)
        throw new AssertionError("only " + acknowledged.size() + " of " + many + " after three minutes");
      Thread.sleep(10);
    }
  }

  private void run() {
    for (int number = 0; !stopped; number++) {
      try (var db = pool.getConnection(); var statement = db.createStatement()) {
        if (number == 0)
          statement.execute("drop table if exists written; create table written (number int primary key)");
        statement.execute("insert into written values (" + number + ")");
        acknowledged.add(number);
      } catch (SQLException _) {
        // Not acknowledged, so nobody may rely on it: on to the next.
      }
    }
  }
}
