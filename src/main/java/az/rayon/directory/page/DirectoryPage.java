package az.rayon.directory.page;

import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.util.List;

/// The authority as it stands or stood on a day: its units with their posts, and who holds them.
public record DirectoryPage(String name, String address, Reach reach, String site, LocalDate on, boolean past,
    DateText asked, List<Problem> problems, List<UnitPart> units) {

  /// A unit; `standing` is the last part of the message key.
  public record UnitPart(String code, String name, String address, Reach reach, String standing,
      List<PostPart> posts) {}

  /// A post, and its holder's full name or nothing.
  public record PostPart(String title, String holder, Reach reach, String standing) {}
}
