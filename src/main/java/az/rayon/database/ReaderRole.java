package az.rayon.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The role `<database>_reader`, made by the kernel's migration, that may select from `open_data` (N1). Here it gets
/// its password, the same from every node, and what a reader never needs is taken from it.
@Component
@DependsOnDatabaseInitialization
class ReaderRole {

  private final JdbcClient db;
  private final TransactionTemplate transaction;

  ReaderRole(JdbcClient db, TransactionTemplate transaction) {
    this.db = db;
    this.transaction = transaction;
  }

  /// Two nodes that start together would alter the same row of the catalogue; the lock lets them do it in turn.
  String admit(String password) {
    var database = db.sql("select quote_ident(current_database())").query(String.class).single();
    var role = db.sql("select current_database() || '_reader'").query(String.class).single();
    var name = db.sql("select quote_ident(?)").param(role).query(String.class).single();
    try {
      transaction.executeWithoutResult(_ -> {
        db.sql("select pg_advisory_xact_lock(hashtext('database.reader'))").query().singleRow();
        db.sql("alter role " + name + " password '" + Scram.verifier(password) + "'").update();
        db.sql("alter role " + name + " set default_transaction_read_only = on").update();
        db.sql("alter role " + name + " set statement_timeout = '15s'").update();
        db.sql("revoke temporary on database " + database + " from public").update();
      });
    } catch (DataAccessException _) {
      throw new Unavailable("database.refused.reader", role);
    }
    return role;
  }
}
