package az.rayon.appeals.register;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.AnswerFilesPage;
import az.rayon.appeals.register.Answerables.Answerable;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping({"/desk/appeals/{number:A-[0-9-]+}/files", "/desk/inquiries/{number:S-[0-9-]+}/files"})
class AnswerFilesPages {

  private final List<Answerables> registers;
  private final AnswerFiles answers;
  private final AttachingFiles attaching;
  private final Files files;

  AnswerFilesPages(List<Answerables> registers, AnswerFiles answers, AttachingFiles attaching, Files files) {
    this.registers = registers;
    this.answers = answers;
    this.attaching = attaching;
    this.files = files;
  }

  /// What is answered, and the register that it stands in.
  private record Asked(Answerables register, Answerable answered) {}

  @GetMapping
  ModelAndView show(@PathVariable String number, Official official) {
    return show(OK, asked(number, official).answered(), List.of());
  }

  @PostMapping
  ModelAndView add(@PathVariable String number,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> chosen, Official official) {
    var asked = asked(number, official);
    var problems = Optional.ofNullable(chosen).orElse(List.of()).stream().filter(Documents::isChosen)
        .flatMap(file -> attaching.attach(asked.register(), asked.answered(), file, official).stream()).toList();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, asked.answered(), problems);
    return redirect(asked.answered().path() + "/files");
  }

  @PostMapping("/{file}/remove")
  ModelAndView remove(@PathVariable String number, @PathVariable UUID file, Official official) {
    var asked = asked(number, official);
    attaching.remove(asked.register(), asked.answered(), file);
    return redirect(asked.answered().path() + "/files");
  }

  private Asked asked(String number, Official official) {
    var asked = registers.stream()
        .flatMap(register -> register.find(number, official).map(it -> new Asked(register, it)).stream()).findFirst()
        .orElseThrow(() -> new NotFound("answered"));
    if (!asked.answered().mayAnswer()) throw new AccessDeniedException("does not answer it");
    return asked;
  }

  private ModelAndView show(HttpStatus status, Answerable answered, List<Problem> problems) {
    var lines = files.list(answers.listDrafted(answered.id()));
    return page(status, "appeals/answerfiles", new AnswerFilesPage(answered.number(), answered.path(), lines,
        lines.size() >= AttachingFiles.MOST, AttachingFiles.MOST, problems));
  }
}
