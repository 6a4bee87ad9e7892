package az.rayon.directory.page;

import java.util.List;

/// The representations in the administrative territorial circles, each with the settlements it serves.
public record OfficesPage(List<Office> offices) {

  /// A representation; the standings are last parts of message keys.
  public record Office(String code, String name, String address, Reach reach, String standing, String holder,
      String holderStanding, List<Home> settlements) {}

  /// A settlement of an office.
  public record Home(String code, String name, String kind, String standing) {}
}
