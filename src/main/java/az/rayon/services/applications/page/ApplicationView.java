package az.rayon.services.applications.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One application as whoever applied or an official is shown it, names already in the reader's language. What does not
/// apply is empty.
public record ApplicationView(String number, Asked asked, Who who, List<Pair> answers, List<FileLine> files,
    Clock clock, Standing standing, Ending ending, List<StepLine> steps, boolean invented) {

  /// The service asked for, and what its passport says of silence.
  public record Asked(String code, String name, String silence) {}

  /// Who applied, how, where they live, and who applies with them.
  public record Who(String name, String fin, String phone, String email, String way, String settlement,
      List<String> others) {}

  /// A question of the form and its answer.
  public record Pair(String label, String text) {}

  /// A file and with what it came; without an address it is named and not opened. `advice` are the keys of what was
  /// noticed about it.
  public record FileLine(String part, String label, String name, String address, String document,
      List<String> advice) {}

  /// Those that whoever applied sent (SENT) or has yet to (HELD), the signed order (ORDER), or what came of a visit
  /// (VISIT).
  public List<FileLine> files(String part) {
    return files.stream().filter(file -> file.part().equals(part)).toList();
  }

  /// The term and why it ends when it ends; `stood` are the working days on which it stood.
  public record Clock(Instant registered, LocalDate due, boolean provisional, int stood, String reason,
      boolean overdue, boolean stopped) {}

  /// Where it stands. `executor` is whose work it is, for staff; `wanted` is the paper that is asked for, and `asked`
  /// the day on which it was, so many days ago.
  public record Standing(String state, String unit, String executor, String wanted, @Nullable LocalDate asked,
      long waited, @Nullable LocalDate visitOn, String visitHours, String visitors,
      String commission, String opinion, String fee, String paid) {}

  /// How it ended; `certificates` are the one that was given and those that took its place, and `objectUntil` is the
  /// last day on which whoever applied may object to it.
  public record Ending(@Nullable Instant at, String decision, String ground, String paper, List<Given> certificates,
      @Nullable LocalDate objectUntil, String objection, String reply) {

    public static final Ending NONE = new Ending(null, "", "", "", List.of(), null, "", "");

    public Ending {
      certificates = List.copyOf(certificates);
    }

    /// The one that counts; null where none was given.
    public @Nullable Given last() {
      return certificates.isEmpty() ? null : certificates.getLast();
    }
  }

  /// A certificate as it stands now; `check` is the code beside its number, and `reason` why it no longer stands.
  public record Given(String number, String check, String standing, String reason) {

    public boolean ended() {
      return !standing.equals("VALID");
    }
  }

  /// One line of the history.
  public record StepLine(String what, Instant at, String by, String unit, @Nullable LocalDate day, String note,
      String receipt) {}

  public boolean open() {
    return !List.of("GRANTED", "DECLINED", "WITHDRAWN", "UPHELD").contains(standing.state());
  }

  /// Which of the three things that happen to every application is happening: it was taken (1), it is being handled
  /// (2), it is decided (3).
  public int stage() {
    if (!open()) return 3;
    return standing.state().equals("SUBMITTED") ? 1 : 2;
  }

  /// How the state looks: overdue and refused, waiting, in work, done.
  public String look() {
    return switch (standing.state()) {
      case "GRANTED" -> "good";
      case "DECLINED", "UPHELD" -> "late";
      case "WITHDRAWN" -> "";
      case "WAITING" -> "soon";
      default -> clock.overdue() ? "late" : "live";
    };
  }
}
