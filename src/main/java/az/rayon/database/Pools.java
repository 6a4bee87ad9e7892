package az.rayon.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Opens the database: first the server, where it is ours, then the program's connections; closed the other way round.
@Configuration(proxyBeanMethods = false)
class Pools {

  private static final int CONNECTIONS = 10;

  @Bean
  @ConditionalOnExpression("'${rayon.database.url:}'.isEmpty()")
  EmbeddedPostgres embeddedPostgres(Settings settings) {
    return EmbeddedPostgres.start(settings.data().resolve("postgres"), List.of());
  }

  @Bean
  Login login(Settings settings, ObjectProvider<EmbeddedPostgres> embedded) {
    var server = embedded.getIfAvailable();
    return server == null ? Login.of(settings.database().url()) : server.open("rayon");
  }

  @Bean
  @Primary
  HikariDataSource dataSource(Login login, ObjectProvider<EmbeddedPostgres> openedBefore) {
    return new HikariDataSource(login.pool("rayon", CONNECTIONS));
  }
}
