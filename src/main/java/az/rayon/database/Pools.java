package az.rayon.database;

import az.rayon.kernel.Secrets;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The ways into the database: the program's own connections, then, once the migrations have made its role, the
/// reader's. Closed the other way round, and the [Server] last.
@Configuration(proxyBeanMethods = false)
class Pools {

  private static final int OWN = 10;
  private static final int READERS = 6;

  @Bean
  @Primary
  HikariDataSource dataSource(Server server) {
    return new Pool(server.login().pool("rayon", OWN));
  }

  @Bean(defaultCandidate = false)
  @Qualifier("reader")
  @DependsOnDatabaseInitialization
  HikariDataSource readerPool(Server server, JdbcClient db, ReaderRole role, Secrets secrets) {
    var password = HexFormat.of().formatHex(secrets.get("database.reader"));
    var config = new Login(server.login().url(), role.admit(password), password).pool("rayon reader", READERS);
    config.setReadOnly(true);
    // A filter that is left out is `:x = '' or …`; a plan made for all values at once finds no index for those set.
    config.setConnectionInitSql("set plan_cache_mode = force_custom_plan");
    return new Pool(config);
  }

  @Bean
  PublicReader publicReader(@Qualifier("reader") HikariDataSource pool) {
    var moment = new TransactionTemplate(new DataSourceTransactionManager(pool));
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    var wire = new JdbcTemplate(pool);
    return new PublicReader(JdbcClient.create(wire), wire, moment);
  }
}
