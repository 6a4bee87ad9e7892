package az.rayon.appeals.inquiries.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.inquiries.AnswerFiles;
import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.page.InquiryFilesPage;
import az.rayon.appeals.register.Files;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The files of an answer, on a page of their own: when one is too large, no word of the answer is lost.
@Controller
@RequestMapping("/desk/inquiries/{number:S-[0-9-]+}/files")
class FilesPages {

  private static final int MOST = 10;

  private final Inquiries inquiries;
  private final AnswerFiles answers;
  private final AttachingFiles attaching;
  private final Files files;
  private final Allowed allowed;

  FilesPages(Inquiries inquiries, AnswerFiles answers, AttachingFiles attaching, Files files, Allowed allowed) {
    this.inquiries = inquiries;
    this.answers = answers;
    this.attaching = attaching;
    this.files = files;
    this.allowed = allowed;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Official official) {
    return show(OK, answerable(number, official), List.of());
  }

  @PostMapping
  ModelAndView add(@PathVariable String number,
      @RequestParam(name = "files", required = false) List<MultipartFile> chosen, Official official) {
    var inquiry = answerable(number, official);
    var problems = new ArrayList<Problem>();
    for (var file : Optional.ofNullable(chosen).orElse(List.of())) {
      if (file.isEmpty() && Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty()) continue;
      if (answers.of(inquiry.id()).size() >= MOST) problems.add(new Problem("files", "appeals.problem.files", MOST));
      else attaching.attach(inquiry, file, official).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, inquiry, problems);
    return redirect("/desk/inquiries/" + number + "/files");
  }

  @PostMapping("/{file}/remove")
  ModelAndView remove(@PathVariable String number, @PathVariable UUID file, Official official) {
    attaching.remove(answerable(number, official), new DocumentId(file));
    return redirect("/desk/inquiries/" + number + "/files");
  }

  private Inquiry answerable(String number, Official official) {
    var inquiry = inquiries.find(number).filter(found -> found.seenBy(official))
        .orElseThrow(() -> new NotFound("inquiry"));
    if (!allowed.answer(inquiry, official)) throw new AccessDeniedException("does not answer the request");
    return inquiry;
  }

  private ModelAndView show(HttpStatus status, Inquiry inquiry, List<Problem> problems) {
    var lines = files.list(answers.of(inquiry.id()));
    return page(status, "appeals/inquiries/files",
        new InquiryFilesPage(inquiry.number(), lines, lines.size() >= MOST, MOST, problems));
  }
}
