package az.rayon.services.certificates.page;

import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The registry of certificates as an official looks through it.
public record RegistryPage(Filters filters, List<Line> lines, Paging paging, Ways ways) {

  public record Filters(String words, String kind, String state, String year, List<Choice> kinds, List<String> states,
      List<Choice> years) {}

  public record Line(String number, String kind, String holder, LocalDate issued, @Nullable LocalDate until,
      String state, boolean invented) {}

  /// Where the reader may go on to.
  public record Ways(boolean issue, boolean templates, boolean keys) {}

  public static String look(String state) {
    return switch (state) {
      case "VALID" -> "good";
      case "EXPIRED" -> "";
      case "REPLACED" -> "soon";
      default -> "late";
    };
  }
}
