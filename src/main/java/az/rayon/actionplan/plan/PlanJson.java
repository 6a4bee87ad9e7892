package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.DiaryRow;
import az.rayon.actionplan.page.EvidenceRow;
import az.rayon.actionplan.page.FigureView;
import az.rayon.actionplan.page.LevelView;
import az.rayon.actionplan.page.MeasurePage.Reasons;
import az.rayon.actionplan.page.MilestoneRow;
import az.rayon.actionplan.page.VoiceRow;
import az.rayon.kernel.Translated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan as machines read it: all of it. `reportDue` is null once its last year has been reported on.
record PlanJson(String code, Translated title, int firstYear, int lastYear, boolean demonstration,
    @Nullable LocalDate reportDue, List<MeasureJson> measures, List<ReportJson> reports) {

  /// A plan in the list of plans.
  record Listed(String code, Translated title, int firstYear, int lastYear, boolean demonstration, int measures,
      String address, String page) {}

  record MeasureJson(String number, DirectionJson direction, Translated title, LocalDate starts, LocalDate ends,
      List<String> executors, LevelJson level, List<FigureJson> figures, List<MilestoneJson> milestones,
      List<EvidenceJson> evidence, List<VoiceJson> assessments, List<EventJson> history, String page) {}

  record DirectionJson(String number, Translated title) {}

  /// `shown` is the authority's level; `stated` is null unless the leadership has said another than the reckoned one.
  record LevelJson(String shown, String reckoned, @Nullable String stated, @Nullable String reason,
      @Nullable String civilSociety, Reasons from) {

    static LevelJson of(LevelView level, Reasons reasons) {
      return new LevelJson(level.authority(), level.reckoned(), level.stated() ? level.authority() : null,
          level.stated() ? level.reason() : null, level.civil().isEmpty() ? null : level.civil(), reasons);
    }
  }

  /// A null `value` says that there is no data, which is not 0; not `built`: there is no register behind it yet.
  record FigureJson(String series, String title, String unit, LocalDate from, LocalDate to, @Nullable BigDecimal value,
      @Nullable Long numerator, @Nullable Long denominator, @Nullable LocalDate lastEvent, boolean built) {

    static FigureJson of(FigureView figure) {
      return new FigureJson(figure.series(), figure.title(), figure.unit(), figure.from(), figure.to(), figure.value(),
          figure.numerator(), figure.denominator(), figure.lastEvent(), figure.built());
    }
  }

  record MilestoneJson(String title, LocalDate due, @Nullable LocalDate done, String result, long daysLate) {

    static MilestoneJson of(MilestoneRow step) {
      return new MilestoneJson(step.title(), step.due(), step.done(), step.result(), step.late());
    }
  }

  record EvidenceJson(UUID id, String kind, LocalDate on, String title, String address, String detail, Instant addedAt,
      @Nullable Instant withdrawnAt, String withdrawnWhy) {

    static EvidenceJson of(EvidenceRow item) {
      return new EvidenceJson(item.id(), item.kind(), item.on(), item.title(), item.address(), item.detail(),
          item.addedAt(), item.withdrawnAt(), item.withdrawnWhy());
    }
  }

  record VoiceJson(String organisation, String level, String reason, Instant at) {

    static VoiceJson of(VoiceRow voice) {
      return new VoiceJson(voice.organisation(), voice.level(), voice.reason(), voice.at());
    }
  }

  record EventJson(Instant at, String event, String what, String reason, String body, String deed) {

    static EventJson of(DiaryRow line) {
      return new EventJson(line.at(), line.event(), line.what(), line.reason(), line.body(), line.deed());
    }
  }

  record ReportJson(int year, String state, int measures, int withoutEvidence, String address, String page) {}
}
