package az.rayon.accounts.sessions;

import az.rayon.accounts.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/// Where a request comes from: the network, to slow down guessing and never stored in clear, and the kind of browser,
/// by which people know their own devices again.
public record Visit(String network, String device) {

  private static final List<String> BROWSERS = List.of("Edg", "OPR", "YaBrowser", "SamsungBrowser", "Firefox", "FxiOS",
      "CriOS", "Chrome", "Safari");
  private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

  public static Visit of(HttpServletRequest request) {
    var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    return new Visit(Network.of(request.getRemoteAddr()), device(agent));
  }

  private static String device(String agent) {
    var browser = BROWSERS.stream().filter(agent::contains).findFirst().map(Visit::named).orElse("");
    var system = SYSTEMS.stream().filter(agent::contains).findFirst().orElse("").replace("Mac OS X", "macOS");
    return (browser + (browser.isEmpty() || system.isEmpty() ? "" : ", ") + system);
  }

  private static String named(String mark) {
    return switch (mark) {
      case "Edg" -> "Edge";
      case "OPR" -> "Opera";
      case "YaBrowser" -> "Yandex";
      case "SamsungBrowser" -> "Samsung Internet";
      case "FxiOS" -> "Firefox";
      case "CriOS" -> "Chrome";
      default -> mark;
    };
  }
}
