package az.rayon.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// Who makes the program's database and its owner in the embedded PostgreSQL, and does nothing else.
record Superuser(int port, String password) {

  static final String NAME = "postgres";
  static final String OWNER = "rayon";

  /// What PostgreSQL lets every role do by default and none of ours needs: to keep large objects, and to look into the
  /// databases beside ours.
  private static final List<String> LESS_FOR_ALL = List.of(
      "revoke execute on function lo_creat(int), lo_create(oid), lo_from_bytea(oid, bytea), lo_unlink(oid),"
          + " lo_put(oid, bigint, bytea), lo_open(oid, int), lowrite(int, bytea) from public",
      "revoke connect on database postgres, template1 from public");

  /// Safe to repeat: done at each start.
  void prepare(String database, String ownersPassword) throws SQLException {
    try (var db = connect(NAME)) {
      if (!exists(db, "select from pg_roles where rolname = ?", OWNER)) {
        execute(db, "create role " + OWNER + " login createrole");
      }
      execute(db, "alter role " + OWNER + " password '" + Scram.verifier(ownersPassword) + "'");
      if (!exists(db, "select from pg_database where datname = ?", database)) {
        execute(db, "create database " + database + " owner " + OWNER);
      }
    }
    try (var db = connect(database)) {
      for (var sql : LESS_FOR_ALL) execute(db, sql);
    }
  }

  Connection connect(String database) throws SQLException {
    var login = new Properties();
    login.setProperty("user", NAME);
    login.setProperty("password", password);
    return DriverManager.getConnection(url(port, database), login);
  }

  /// `requireAuth`: should a stranger listen at that port, it never hears a password: scram proves that both know it.
  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?requireAuth=scram-sha-256";
  }

  private static boolean exists(Connection db, String sql, String name) throws SQLException {
    try (var statement = db.prepareStatement(sql)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void execute(Connection db, String sql) throws SQLException {
    try (var statement = db.createStatement()) {
      statement.execute(sql);
    }
  }
}
