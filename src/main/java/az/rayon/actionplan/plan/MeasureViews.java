package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.DiaryRow;
import az.rayon.actionplan.page.EvidenceRow;
import az.rayon.actionplan.page.FigureView;
import az.rayon.actionplan.page.MeasurePage.Reasons;
import az.rayon.actionplan.page.MilestoneRow;
import az.rayon.actionplan.page.VoiceRow;
import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The parts of a measure as pages and machines show them.
@Component
class MeasureViews {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Milestones milestones;
  private final EvidenceItems evidence;
  private final Diary diary;
  private final FigureViews figures;
  private final Readings readings;
  private final Bodies bodies;

  MeasureViews(Milestones milestones, EvidenceItems evidence, Diary diary, FigureViews figures, Readings readings,
      Bodies bodies) {
    this.milestones = milestones;
    this.evidence = evidence;
    this.diary = diary;
    this.figures = figures;
    this.readings = readings;
    this.bodies = bodies;
  }

  static Reasons reasons(Progress progress) {
    return new Reasons(progress.milestonesDone(), progress.milestones(), progress.indicatorsWithData(),
        progress.indicators(), progress.evidence(), progress.lastShown(), progress.fresh());
  }

  List<FigureView> figures(Measure measure, LocalDate today, Language language) {
    return figures.all(measure, today, language);
  }

  List<MilestoneRow> milestones(Measure measure, LocalDate today, Language language) {
    return milestones.of(measure.id()).stream().map(step -> PlanViews.row(step, measure, today, language)).toList();
  }

  List<EvidenceRow> evidence(Measure measure, Language language) {
    return evidence.of(measure.id()).stream().map(item -> row(item, language)).toList();
  }

  List<VoiceRow> voices(Standing standing, Language language) {
    return standing.assessments().stream().sorted(Comparator.comparing(Assessment::at).reversed())
        .map(voice -> new VoiceRow(bodies.name(voice.organisation(), language), voice.level().name(),
            voice.level().steps(), voice.reason(), voice.at()))
        .toList();
  }

  List<DiaryRow> history(Measure measure, Language language) {
    return diary.of(measure.id()).stream().map(line -> new DiaryRow(line.at(), line.event().name(), line.what(),
        line.event().names(), line.reason(), bodies.name(line.body(), language),
        line.deed() == null ? "" : line.deed().toString())).toList();
  }

  private EvidenceRow row(EvidenceItem item, Language language) {
    var withdrawal = item.withdrawal();
    var piece = item.piece();
    return new EvidenceRow(item.id(), kind(piece), item.on(), item.title(), address(piece), name(piece, language),
        detail(piece),
        bodies.name(item.body(), language), item.addedAt(), withdrawal == null ? null : withdrawal.at(),
        withdrawal == null ? "" : withdrawal.why());
  }

  static String kind(Piece piece) {
    return switch (piece) {
      case Piece.File _ -> "FILE";
      case Piece.Link _ -> "LINK";
      case Piece.Deed _ -> "DEED";
      case Piece.SeriesFigure _ -> "FIGURE";
    };
  }

  /// Where anybody can look at it; addresses of our own carry no language.
  static String address(Piece piece) {
    return switch (piece) {
      case Piece.File(var document, _, _) -> "/documents/" + document;
      case Piece.Link(var address) -> address;
      case Piece.Deed(var deed) -> "/log/receipts/" + deed;
      case Piece.SeriesFigure(var series, var period, var by) ->
        period.at("/series/" + series).with("by", by).toString();
    };
  }

  private String name(Piece piece, Language language) {
    return switch (piece) {
      case Piece.File(_, var name, _) -> name;
      case Piece.Link(var address) -> address;
      case Piece.Deed(var deed) -> deed.toString();
      case Piece.SeriesFigure(var series, _, _) ->
        readings.title(series).map(title -> title.in(language)).orElse(series);
    };
  }

  private static String detail(Piece piece) {
    return switch (piece) {
      case Piece.File(_, _, var sha256) -> sha256;
      case Piece.SeriesFigure(_, var period, _) -> SHORT.format(period.from()) + " – " + SHORT.format(period.to());
      case Piece.Link _,Piece.Deed _ -> "";
    };
  }
}
