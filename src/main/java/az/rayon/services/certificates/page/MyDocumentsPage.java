package az.rayon.services.certificates.page;

import az.rayon.site.page.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person's own certificates; `link` is the one that was just made, shown this once, or empty.
public record MyDocumentsPage(List<Mine> certificates, List<Choice> terms, String link, String linked) {

  public record Mine(String number, String kind, LocalDate issued, @Nullable LocalDate until, String state,
      String reason, boolean invented, List<Link> links) {

    public boolean stands() {
      return state.equals("VALID");
    }
  }

  public record Link(String id, Instant endsAt, int opened) {}
}
