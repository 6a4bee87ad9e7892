package az.rayon.actionplan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can be shown for a measure on a day, and the level that follows from it. The rule is public and has no room for
/// opinion; docs/reports.md says it in words.
///
/// @param milestonesDue those whose day had come by `today`
/// @param indicators the series named for the measure, of which `indicatorsWithData` gave a figure
/// @param evidence items that stand, withdrawn ones left out
/// @param lastShown the latest day for which anything is shown
public record Progress(LocalDate starts, LocalDate ends, LocalDate today, int milestones, int milestonesDone,
    int milestonesDue, int indicators, int indicatorsWithData, int evidence, @Nullable LocalDate lastShown) {

  /// After this many days without anything new the evidence counts as stale while the measure runs.
  public static final int FRESH_DAYS = 180;

  /// The level, by the first line that holds:
  /// nothing shown: *not started* while its first day or its first milestone lies ahead, else *no evidence*;
  /// every milestone done, every indicator with data, at least one item of evidence: *completed*;
  /// at least half of milestones and indicators there, and something shown within half a year: *substantial*;
  /// anything else that shows something: *limited*.
  public Level level() {
    if (!anything()) {
      boolean early = today.isBefore(starts) || (milestones > 0 && milestonesDue == 0);
      return early ? Level.NOT_STARTED : Level.NO_EVIDENCE;
    }
    boolean whole = milestones > 0 && milestonesDone == milestones && indicatorsWithData == indicators;
    if (whole && evidence > 0) return Level.COMPLETED;
    return promised() > 0 && 2 * kept() >= promised() && fresh() ? Level.SUBSTANTIAL : Level.LIMITED;
  }

  public boolean anything() {
    return milestonesDone > 0 || indicatorsWithData > 0 || evidence > 0;
  }

  public int promised() {
    return milestones + indicators;
  }

  public int kept() {
    return milestonesDone + indicatorsWithData;
  }

  /// Whether the latest thing shown is recent, seen from today or, once the measure has ended, from its last day.
  public boolean fresh() {
    var seenFrom = today.isAfter(ends) ? ends : today;
    return lastShown != null && !lastShown.isBefore(seenFrom.minusDays(FRESH_DAYS));
  }
}
