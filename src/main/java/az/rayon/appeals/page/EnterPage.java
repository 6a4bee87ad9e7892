package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form on which a clerk enters what did not come by the portal.
public record EnterPage(String submission, Map<String, String> values, List<String> channels, Offer offer, Kept kept,
    List<Problem> problems) {

  /// What is there already: the files that were sent with the form before, and the last paper that was entered.
  public record Kept(List<FileLine> files, @Nullable Done done) {

    public static final Kept NOTHING = new Kept(List.of(), null);
  }

  /// The last paper: its receipt, the key under which it is printed, and whose it was.
  public record Done(ReceiptPage receipt, String submission, String author) {}

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /// Whether one of these questions, which most papers do not raise, is answered or wrongly left open.
  public boolean raised(String... fields) {
    return Stream.of(fields).anyMatch(field -> !value(field).isEmpty()
        || problems.stream().anyMatch(problem -> problem.field().equals(field)));
  }
}
