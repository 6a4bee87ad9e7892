package az.rayon.actionplan.report;

import az.rayon.kernel.ForPrograms;
import az.rayon.actionplan.plan.Plans;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The report as files, beside its page: `/az/plans/2020-2022/reports/2022.docx`.
@Controller
@RequestMapping("/plans/{code}/reports")
class ReportFiles {

  private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Plans plans;
  private final Reports reports;
  private final Sentences sentences;
  private final ReportPapers papers;
  private final Freezing freezing;

  ReportFiles(Plans plans, Reports reports, Sentences sentences, ReportPapers papers, Freezing freezing) {
    this.plans = plans;
    this.reports = reports;
    this.sentences = sentences;
    this.papers = papers;
    this.freezing = freezing;
  }

  @GetMapping("/{year:\\d{4}}.docx")
  ResponseEntity<byte[]> docx(@PathVariable String code, @PathVariable int year, Actor actor) {
    var report = get(code, year, actor);
    return file(report, "docx", DOCX, papers.docx(report, sentences.of(report.id())));
  }

  @GetMapping("/{year:\\d{4}}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable int year, Actor actor) {
    var report = get(code, year, actor);
    return file(report, "pdf", "application/pdf", papers.pdf(report, sentences.of(report.id())));
  }

  @ForPrograms(value = "actionplan.api.report", takes = {"code=2020-2022", "year=2022"})
  @GetMapping("/{year:\\d{4}}.json")
  ResponseEntity<ReportJson> json(@PathVariable String code, @PathVariable int year, Actor actor) {
    var report = get(code, year, actor);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
        .body(papers.json(report, sentences.of(report.id())));
  }

  /// The figures of the report, as its sentences quote them.
  @GetMapping("/{year:\\d{4}}.csv")
  ResponseEntity<byte[]> figures(@PathVariable String code, @PathVariable int year, Actor actor) {
    var report = get(code, year, actor);
    return file(report, "csv", "text/csv;charset=UTF-8", ReportPapers.figures(sentences.of(report.id())));
  }

  /// The rows behind the figures as they were when the figures were read.
  @GetMapping("/{year:\\d{4}}/rows/{dataset:[a-z_]+}.csv")
  ResponseEntity<Resource> rows(@PathVariable String code, @PathVariable int year, @PathVariable String dataset,
      Actor actor) {
    var report = get(code, year, actor);
    var csv = freezing.csv(report.id(), dataset).orElseThrow(() -> new NotFound("dataset"));
    return file(report, dataset + ".csv", "text/csv;charset=UTF-8", csv);
  }

  private Report get(String code, int year, Actor actor) {
    return reports.get(plans.get(code, actor).id(), year, actor);
  }

  private static <T> ResponseEntity<T> file(Report report, String suffix, String type, T content) {
    var name = ContentDisposition.attachment().filename(report.planCode() + "-" + report.year() + "." + suffix).build();
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(content);
  }
}
