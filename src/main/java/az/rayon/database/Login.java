package az.rayon.database;

import com.zaxxer.hikari.HikariConfig;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The way into one database: where it is and as whom. The url itself names nobody, so that no second user of it goes
/// in as the first by mistake.
record Login(String url, String user, String password) {

  private static final String LOGIN_SECONDS = "10";

  /// Takes both ways of writing it: `postgresql://user:password@host/database` and
  /// `jdbc:postgresql://host/database?user=…&password=…`.
  static Login of(String written) {
    try {
      var uri = new URI(written.startsWith("jdbc:") ? written.substring("jdbc:".length()) : written);
      var scheme = String.valueOf(uri.getScheme());
      if (!scheme.equals("postgresql") && !scheme.equals("postgres")) throw new Unavailable("database.refused.url");
      return of(uri);
    } catch (URISyntaxException _) {
      throw new Unavailable("database.refused.url");
    }
  }

  private static Login of(URI uri) {
    var authority = String.valueOf(uri.getRawAuthority());
    var at = authority.lastIndexOf('@');
    var names = at < 0 ? new String[0] : authority.substring(0, at).split(":", 2);
    var user = names.length > 0 ? decoded(names[0]) : "";
    var password = names.length > 1 ? decoded(names[1]) : "";
    var rest = new ArrayList<String>();
    for (var parameter : uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
      if (parameter.startsWith("user=")) user = decoded(parameter.substring("user=".length()));
      else if (parameter.startsWith("password=")) password = decoded(parameter.substring("password=".length()));
      else rest.add(parameter);
    }
    var bare = "jdbc:postgresql://" + authority.substring(at + 1) + uri.getRawPath();
    return new Login(rest.isEmpty() ? bare : bare + "?" + String.join("&", rest), user, password);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  Properties properties() {
    var properties = new Properties();
    setUnlessEmpty(properties, "user", user);
    setUnlessEmpty(properties, "password", password);
    properties.setProperty("loginTimeout", LOGIN_SECONDS);
    return properties;
  }

  HikariConfig pool(String name, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setUsername(nullIfEmpty(user));
    config.setPassword(nullIfEmpty(password));
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(Pool.AWAY.toMillis());
    config.setValidationTimeout(Pool.AWAY.toMillis());
    config.addDataSourceProperty("loginTimeout", LOGIN_SECONDS);
    config.addDataSourceProperty("ApplicationName", name);
    return config;
  }

  private static void setUnlessEmpty(Properties properties, String name, String value) {
    if (!value.isEmpty()) properties.setProperty(name, value);
  }

  private static @Nullable String nullIfEmpty(String value) {
    return value.isEmpty() ? null : value;
  }

  @Override
  public String toString() {
    return user + " @ " + url.replaceFirst("\\?.*", "").replaceFirst("jdbc:postgresql://", "");
  }
}
