package az.rayon.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator decides about the program as a whole.
///
/// @param port where pages are served
/// @param address the network address they are served at; put a web server with a certificate before it rather than
///     opening it to the network
/// @param data the folder of everything that must outlive a restart: the database, files, keys
/// @param demo fills an empty installation with invented people and appeals, whose password everybody knows; refused
///     where the address is not this machine's own
@ConfigurationProperties("rayon")
public record Settings(int port, String address, Path data, @DefaultValue Database database, boolean demo) {

  public Settings {
    if (demo && !isLoopback(address)) throw new Unavailable("database.refused.demonstration", address);
  }

  /// @param url the PostgreSQL (15 or later) to use, as `postgresql://user:password@host/database`; empty: the program
  ///     brings its own
  public record Database(@DefaultValue("") String url) {}

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }
}
