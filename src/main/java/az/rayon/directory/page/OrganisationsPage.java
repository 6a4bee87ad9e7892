package az.rayon.directory.page;

import az.rayon.site.page.Choice;
import java.util.List;

/// The organisations that the authority works with, as filtered.
public record OrganisationsPage(String question, String kind, List<Choice> kinds, List<Row> rows) {

  /// One organisation; kind and standing are last parts of message keys.
  public record Row(String code, String name, String kind, String registration, String voen, String address,
      Reach reach, String site, String standing) {}
}
