package az.rayon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTests
class PoolTests {

  static final String ROLE = "test_pool";

  @Autowired
  private JdbcClient db;

  @Autowired
  private Server server;

  private Pool pool;

  @BeforeEach
  void somebodyOfTheirOwn() {
    removeRole();
    db.sql("create role " + ROLE + " login password 'test'").update();
    db.sql("grant " + ROLE + " to current_user").update();
    db.sql("grant connect on database " + database() + " to " + ROLE).update();
    pool = new Pool(new Login(server.login().url(), ROLE, "test").pool("test pool", 1));
  }

  @AfterEach
  void gone() {
    pool.close();
    removeRole();
  }

  @Test
  void whoComesInACrowdWaitsForATurn() throws Exception {
    var taken = pool.getConnection();
    Thread.ofVirtual().start(() -> release(taken));
    try (var connection = pool.getConnection()) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  /// Of a page that asks twice, within its reader's patience.
  @Test
  void anAbsenceIsToldSoonAndAReturnIsNoticed() throws SQLException {
    db.sql("alter role " + ROLE + " nologin").update();
    db.sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = ?").param(ROLE).query().listOfRows();
    pool.getHikariPoolMXBean().softEvictConnections();
    for (int time = 0; time < 2; time++) {
      var asked = System.nanoTime();
      assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(4));
    }
    db.sql("alter role " + ROLE + " login").update();
    try (var connection = pool.getConnection()) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  private static void release(Connection taken) {
    try (taken) {
      Thread.sleep(Pool.AWAY.plusSeconds(1));
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void removeRole() {
    if (db.sql("select count(*) from pg_roles where rolname = ?").param(ROLE).query(Long.class).single() == 0) return;
    db.sql("drop owned by " + ROLE).update();
    db.sql("drop role " + ROLE).update();
  }

  private String database() {
    return db.sql("select current_database()").query(String.class).single();
  }
}
