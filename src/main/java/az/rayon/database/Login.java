package az.rayon.database;

import com.zaxxer.hikari.HikariConfig;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The way into one database: where it is and as whom.
record Login(String url, String user, String password) {

  /// Takes `jdbc:postgresql://host/db?user=…&password=…` apart, so that nobody else goes in as this user by mistake.
  static Login of(String url) {
    var parts = UriComponentsBuilder.fromUriString(url.substring("jdbc:".length())).build();
    var asked = parts.getQueryParams();
    var bare = UriComponentsBuilder.fromUriString(url.substring("jdbc:".length())).replaceQueryParam("user")
        .replaceQueryParam("password").build().toUriString();
    return new Login("jdbc:" + bare, value(asked.getFirst("user")), value(asked.getFirst("password")));
  }

  private static String value(@Nullable String encoded) {
    return encoded == null ? "" : URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  HikariConfig pool(String name, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    if (!user.isEmpty()) {
      config.setUsername(user);
      config.setPassword(password);
    }
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.addDataSourceProperty("ApplicationName", name);
    return config;
  }

  @Override
  public String toString() {
    return user + " at " + url.replaceFirst("\\?.*", "");
  }
}
