package az.rayon.appeals.page;

import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// One message, and what the registrar can still make of it. `leftOut` are files that could not be kept, each after a
/// word that says why; `reasons` are those for which it can be said to be no appeal.
public record MailItemPage(MailPage.Line line, String text, List<String> files, List<String> leftOut, String original,
    boolean open, Map<String, String> values, Offer offer, List<String> reasons, List<Problem> problems) {

  /// Whether Outlook has packed text and files into a file of its own form.
  public boolean packed() {
    return files.stream().anyMatch(file -> file.equalsIgnoreCase("winmail.dat"));
  }

  /// Whether only its beginning was kept, because it is too long.
  public boolean cut() {
    return open && line.reason().equals("TOO_LARGE");
  }

  /// Whether a letter of ours about an appeal came back.
  public boolean returned() {
    return open && line.reason().equals("BOUNCE") && !line.number().isEmpty();
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
