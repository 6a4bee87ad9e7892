package az.rayon.database;

import az.rayon.kernel.Secrets;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Opens the second way in, once the migrations have made its role. Every node of the installation sets the same
/// password, since they share one secret.
@Configuration(proxyBeanMethods = false)
class Reader {

  private static final int CONNECTIONS = 6;

  @Bean(defaultCandidate = false)
  @Qualifier("reader")
  @DependsOnDatabaseInitialization
  HikariDataSource readerPool(Login login, JdbcClient db, Secrets secrets) {
    var role = db.sql("select current_database() || '_reader'").query(String.class).single();
    var password = HexFormat.of().formatHex(secrets.get("database.reader"));
    var quoted = '"' + role.replace("\"", "\"\"") + '"';
    db.sql("alter role " + quoted + " password '" + Scram.verifier(password) + "'").update();
    db.sql("alter role " + quoted + " set default_transaction_read_only = on").update();
    db.sql("alter role " + quoted + " set statement_timeout = '15s'").update();
    var config = new Login(login.url(), role, password).pool("rayon reader", CONNECTIONS);
    config.setReadOnly(true);
    return new HikariDataSource(config);
  }

  @Bean
  PublicReader publicReader(@Qualifier("reader") HikariDataSource pool) {
    return new PublicReader(JdbcClient.create(pool));
  }
}
