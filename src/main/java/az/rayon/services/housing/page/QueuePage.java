package az.rayon.services.housing.page;

import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The queue as everybody may see it. `names` is the legal basis on which names are shown, null while there is none.
public record QueuePage(Sums sums, List<Case> queues, Filters filters, List<Line> lines, Paging paging,
    @Nullable Names names) {

  /// How many wait, in both queues, and how many were given a dwelling this year.
  public record Sums(long general, long privileged, long allocated, boolean invented) {}

  /// What was asked for and what can be.
  public record Filters(String queue, String group, String settlement, String state, List<Choice> groups,
      List<Choice> settlements, List<String> states) {

    public boolean any() {
      return !(group + settlement).isEmpty() || !state.equals("waiting");
    }
  }

  /// One entry. What is not told is empty; places are null for those who left. Whoever consented to be named did so on
  /// a day and for a time.
  public record Line(String number, String name, int year, String group, String settlement, String family,
      String state, @Nullable Integer general, @Nullable Integer privileged, @Nullable Integer movedOn,
      @Nullable LocalDate consentedOn, @Nullable LocalDate namedUntil) {}

  /// On which basis names are public.
  public record Names(String act, String article, LocalDate since, String approvedBy) {}
}
