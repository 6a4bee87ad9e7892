package az.rayon.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator decides about the whole program; docs/settings.md tells the purpose of each.
@ConfigurationProperties("rayon")
public record Settings(@DefaultValue("8080") int port, @DefaultValue("127.0.0.1") String address,
    @DefaultValue("./data") Path data, @DefaultValue Database database, @DefaultValue("false") boolean demo) {

  /// Where the rows are kept: a PostgreSQL of the operator's own, or, where `url` is empty, the one the program brings.
  public record Database(@DefaultValue("") String url) {}
}
