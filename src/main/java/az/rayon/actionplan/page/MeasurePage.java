package az.rayon.actionplan.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A measure as it reads top-down: the promise, the figures, the evidence, civil society, the history.
public record MeasurePage(PlanRow plan, String number, String title, String directionNumber, String direction,
    List<String> executors, LocalDate starts, LocalDate ends, LevelView level, Reasons reasons,
    List<FigureView> figures, List<MilestoneRow> milestones, List<EvidenceRow> evidence, List<VoiceRow> voices,
    List<DiaryRow> history, List<ReportLink> reports, boolean mayEdit, boolean mayAssess) {

  /// What the level was reckoned from.
  public record Reasons(int milestonesDone, int milestones, int indicatorsWithData, int indicators, int evidence,
      @Nullable LocalDate lastShown, boolean fresh) {}

  public String path() {
    return "/plans/" + plan.code() + "/measures/" + number;
  }
}
