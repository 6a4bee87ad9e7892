package az.rayon.services.certificates.batches;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Rights;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.page.BatchPage;
import az.rayon.services.certificates.page.BatchesPage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where an official hands in a table of certificates and watches them being made.
@Controller
@RequestMapping(BatchPages.PATH)
class BatchPages {

  static final String PATH = "/desk/certificates/batches";

  /// Two thousand bytes for each row that a table may have.
  private static final int LONGEST = 10 << 20;

  private final Batches batches;
  private final HandingInBatches handing;
  private final IssuingCertificates issuing;
  private final Templates templates;

  BatchPages(Batches batches, HandingInBatches handing, IssuingCertificates issuing, Templates templates) {
    this.batches = batches;
    this.handing = handing;
    this.issuing = issuing;
    this.templates = templates;
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    allow(official);
    return show(OK, "", List.of(), language);
  }

  /// An empty table with the right columns.
  @GetMapping("/table.csv")
  ResponseEntity<byte[]> table(@RequestParam(defaultValue = "") String kind, Official official) {
    allow(official);
    var template = templates.inForce(kind).orElseThrow(() -> new NotFound("certificate template"));
    return ResponseEntity.ok().header("Content-Type", "text/csv;charset=UTF-8")
        .header("Content-Disposition", ContentDisposition.attachment().filename(kind + ".csv").build().toString())
        .body(new BatchTable(template).empty());
  }

  @PostMapping
  ModelAndView handIn(@RequestParam UUID key, @RequestParam(defaultValue = "") String kind,
      @RequestParam MultipartFile file, Official official, Language language) {
    allow(official);
    var template = templates.inForce(kind);
    if (template.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, kind,
          List.of(new Problem("kind", "services.certificates.refused.NO_TEMPLATE")),
          language);
    }
    var table = bytes(file);
    if (table.length > LONGEST) {
      return show(UNPROCESSABLE_CONTENT, kind,
          List.of(new Problem("file", "services.certificates.batch.large", LONGEST >> 20)), language);
    }
    var read = new BatchTable(template.get()).read(table, issuing);
    if (!read.problems().isEmpty()) return show(UNPROCESSABLE_CONTENT, kind, read.problems(), language);
    handing.handIn(key, kind, read.lines(), official);
    return Pages.redirect(PATH + "/" + key);
  }

  @GetMapping("/{id}")
  ModelAndView watch(@PathVariable UUID id, Official official, Language language) {
    allow(official);
    var batch = batches.get(id);
    var lines = batches.outcomes(id).stream().map(each -> new BatchPage.Line(each.place(), each.holder(), each.number(),
        each.refused())).toList();
    return Pages.page("services/certificates/batch", new BatchPage(id.toString(), templates.name(batch.kind()).in(
        language), batch.madeAt(), batch.all(), batch.done(), batch.refused(), lines));
  }

  private ModelAndView show(HttpStatus status, String kind, List<Problem> problems, Language language) {
    var lines = batches.list().stream().map(each -> new BatchesPage.Line(each.id().toString(), templates.name(each
        .kind()).in(language), each.madeAt(), each.all(), each.done(), each.refused())).toList();
    var kinds = templates.listInForce().stream().map(each -> new Choice(each.kind(), each.name().in(language)))
        .toList();
    return Pages.page(status, "services/certificates/batches", new BatchesPage(lines, kinds, kind, UUID.randomUUID()
        .toString(), problems));
  }

  /// No more than tells that it is too long.
  private static byte[] bytes(MultipartFile file) {
    try (var in = file.getInputStream()) {
      return in.readNBytes(LONGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void allow(Official official) {
    if (!Rights.mayIssue(official)) throw new AccessDeniedException("issues no certificates");
  }
}
