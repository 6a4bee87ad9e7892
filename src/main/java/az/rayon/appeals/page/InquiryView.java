package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.page.AppealView.StepLine;
import az.rayon.appeals.page.AppealView.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One request for information as whoever asked or an official is shown it, names already in the reader's language.
/// What does not apply is empty. `files` are the answer's.
public record InquiryView(String number, String channel, Wanted wanted, Writer writer, Clock clock, Standing standing,
    List<FileLine> files, List<StepLine> steps, boolean invented) {

  /// What was asked for, with the files that came with it and what was added later.
  public record Wanted(String text, String wish, String urgency, String urgencyReason, String dataset,
      String datasetTitle, List<String> additions, List<FileLine> files) {}

  /// The term and why it ends when it ends; `hours` where the hour counts.
  public record Clock(Instant registered, LocalDate due, Instant before, boolean hours, boolean provisional,
      boolean extended, String reason, boolean overdue, boolean stopped) {}

  /// Where it stands. `missing` is what the requester is asked to add.
  public record Standing(String state, String unit, String executor, String missing, Ending ending) {}

  /// How it ended. `words` is the answer or the reason why there is none; `at` is null while it is open.
  public record Ending(String words, String withheld, String ground, String link, String body, @Nullable Instant at) {

    public static final Ending NONE = new Ending("", "", "", "", "", null);
  }

  public boolean open() {
    return standing.ending().at() == null;
  }
}
