package az.rayon.site;

import az.rayon.database.Settings;
import org.springframework.stereotype.Component;

/// Addresses that leave the site: in papers, QR codes and letters, where a path alone leads nowhere.
@Component
public class Addresses {

  private final String site;

  Addresses(SiteSettings site, Settings settings) {
    var url = site.url().strip();
    this.site = url.isEmpty() ? "http://" + settings.address() + ":" + settings.port() : url.replaceAll("/+$", "");
  }

  /// The whole address of a path that begins with `/` (pages with their language: `/az/plans`).
  public String absolute(String path) {
    return site + path;
  }
}
