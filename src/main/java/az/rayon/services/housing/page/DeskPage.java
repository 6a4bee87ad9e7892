package az.rayon.services.housing.page;

import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The register of the queue as those who keep it see it. `notEntered` are the granted applications that wait for it.
public record DeskPage(List<Case> tabs, String tab, String words, String category, List<Choice> categories,
    List<Line> lines, Paging paging, boolean mayEnter, int notEntered, boolean mayOpenNames) {

  /// One entry. `review` is the day by which its papers must be looked at again.
  public record Line(String number, String name, String category, String state, @Nullable Integer general,
      @Nullable Integer privileged, LocalDate review, boolean reviewLate, @Nullable LocalDate keptUntil,
      boolean invented) {}
}
