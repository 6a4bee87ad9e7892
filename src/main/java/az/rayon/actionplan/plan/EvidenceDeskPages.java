package az.rayon.actionplan.plan;

import static az.rayon.site.Pages.redirect;

import az.rayon.actionplan.page.TypedForm;
import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.actionplan.plan.MeasureDeskViews.Reader;
import az.rayon.audit.DeedId;
import az.rayon.audit.Receipts;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.Period;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Laying evidence on the table: a file, a link, a figure, a line of the log.
@Controller
@RequestMapping("/desk/plans/{code}/measures/{number}/evidence")
class EvidenceDeskPages {

  private final Plans plans;
  private final Measures measures;
  private final MeasureDeskViews views;
  private final ShowingEvidence showing;
  private final Documents documents;
  private final Receipts receipts;

  EvidenceDeskPages(Plans plans, Measures measures, MeasureDeskViews views, ShowingEvidence showing,
      Documents documents, Receipts receipts) {
    this.plans = plans;
    this.measures = measures;
    this.views = views;
    this.showing = showing;
    this.documents = documents;
    this.receipts = receipts;
  }

  private record Asked(Plan plan, Measure measure, Reader reader, TypedForm typed) {}

  @PostMapping
  ModelAndView show(@PathVariable String code, @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form, @RequestParam(required = false) @Nullable MultipartFile file,
      Language language, Official official) {
    var asked = asked(code, number, new Reader(official, language), new TypedForm("evidence", form));
    var problems = problems(asked.typed(), file);
    if (!problems.isEmpty()) return again(HttpStatus.UNPROCESSABLE_CONTENT, asked, problems);
    if (!asked.measure().keptBy(official)) return refused(asked, Refusal.NOT_YOURS);
    return switch (piece(asked, file)) {
      case Refused(var problem) -> again(HttpStatus.UNPROCESSABLE_CONTENT, asked, List.of(new Problem("file",
          "documents.refused." + problem)));
      case Done(var piece) -> after(asked, showing.show(asked.measure(), PlanForms.day(asked.typed(), "on"),
          asked.typed().first("title"), piece, official));
    };
  }

  @PostMapping("/{id}/withdraw")
  ModelAndView withdraw(@PathVariable String code, @PathVariable String number, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form, Language language, Official official) {
    var asked = asked(code, number, new Reader(official, language), new TypedForm("withdraw-" + id, form));
    var why = PlanForms.text(asked.typed(), "why", "actionplan.reason.missing");
    if (why.isPresent()) return again(HttpStatus.UNPROCESSABLE_CONTENT, asked, List.of(why.get()));
    return after(asked, showing.withdraw(id, asked.typed().first("why"), official));
  }

  private List<Problem> problems(TypedForm form, @Nullable MultipartFile file) {
    var problems = new ArrayList<Problem>();
    PlanForms.text(form, "title", "actionplan.evidence.title.missing").ifPresent(problems::add);
    PlanForms.date(form, "on").ifPresent(problems::add);
    switch (form.first("kind")) {
      case "FILE" -> {
        if (file == null || file.isEmpty()) problems.add(new Problem("file", "actionplan.file.missing"));
      }
      case "LINK" -> PlanForms.link(form, "link").ifPresent(problems::add);
      case "DEED" -> {
        if (deed(form.first("deed")) == null) problems.add(new Problem("deed", "actionplan.refused.UNKNOWN_DEED"));
      }
      case "FIGURE" -> {
        PlanForms.text(form, "figure", "actionplan.figure.missing").ifPresent(problems::add);
        PlanForms.date(form, "from").ifPresent(problems::add);
        PlanForms.date(form, "to").ifPresent(problems::add);
        if (problems.isEmpty() && PlanForms.day(form, "to").isBefore(PlanForms.day(form, "from"))) {
          problems.add(new Problem("to", "actionplan.ends.early"));
        }
      }
      default -> problems.add(new Problem("kind", "actionplan.evidence.kind.missing"));
    }
    return problems;
  }

  private Outcome<Piece, Documents.Refusal> piece(Asked asked, @Nullable MultipartFile file) {
    var form = asked.typed();
    return switch (form.first("kind")) {
      case "LINK" -> new Done<>(new Piece.Link(form.first("link")));
      case "DEED" -> new Done<>(new Piece.Deed(Objects.requireNonNull(deed(form.first("deed")))));
      case "FIGURE" -> new Done<>(new Piece.SeriesFigure(form.first("figure"),
          new Period(PlanForms.day(form, "from"), PlanForms.day(form, "to")), null));
      default -> kept(Objects.requireNonNull(file), asked.reader().official());
    };
  }

  private Outcome<Piece, Documents.Refusal> kept(MultipartFile file, Official by) {
    return switch (documents.keep(file, by)) {
      case Refused(var why) -> new Refused<>(why);
      case Done(var id) -> {
        var kept = documents.get(id);
        yield new Done<>(new Piece.File(id, kept.name(), kept.sha256()));
      }
    };
  }

  /// A line of the log, by its key: one for which anybody can fetch the receipt.
  private @Nullable DeedId deed(String typed) {
    try {
      var deed = new DeedId(UUID.fromString(typed));
      return receipts.find(deed).isPresent() ? deed : null;
    } catch (IllegalArgumentException | NotFound unknown) {
      return null;
    }
  }

  private Asked asked(String code, String number, Reader reader, TypedForm typed) {
    var plan = plans.get(code, reader.official());
    return new Asked(plan, measures.get(plan.id(), number), reader, typed);
  }

  private ModelAndView after(Asked asked, Outcome<EvidenceItem, Refusal> outcome) {
    return switch (outcome) {
      case Done(var _) -> redirect("/desk" + asked.measure().path() + "#evidence");
      case Refused(var why) -> refused(asked, why);
    };
  }

  private ModelAndView refused(Asked asked, Refusal why) {
    return again(PlanDeskPages.status(why), asked, List.of(PlanDeskPages.problem(why)));
  }

  private ModelAndView again(HttpStatus status, Asked asked, List<Problem> problems) {
    return views.show(status, asked.plan(), asked.measure(), asked.reader(), asked.typed(), problems);
  }
}
