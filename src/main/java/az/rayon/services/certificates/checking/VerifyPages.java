package az.rayon.services.certificates.checking;

import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.services.certificates.CheckCode;
import az.rayon.services.certificates.checking.Finding.Answer;
import az.rayon.services.certificates.checking.Finding.Known;
import az.rayon.services.certificates.checking.Finding.Strange;
import az.rayon.services.certificates.checking.Finding.TooOften;
import az.rayon.services.certificates.page.VerifyPage.Facts;
import az.rayon.services.certificates.page.VerifyPage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where anybody checks a certificate. By number it is an address that can be kept and opened again; a code and a file
/// are sent, because neither belongs into an address.
@Controller
@RequestMapping("/verify")
class VerifyPages {

  /// A certificate has a few pages; what is larger is none.
  private static final long LARGEST = 10L << 20;
  private static final int LONGEST = 4000;

  private final Verifying verifying;
  private final Clock clock;

  VerifyPages(Verifying verifying, Clock clock) {
    this.verifying = verifying;
    this.clock = clock;
  }

  /// A number alone is told nothing, or numbers could be tried out: the page asks for the check code beside it.
  @GetMapping
  ModelAndView byNumber(@RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @Nullable String check, Language language, HttpServletRequest request) {
    if (check == null || (number + check).isBlank()) {
      return show(OK, new VerifyPage(Typed.number(cut(number)), "", List.of()));
    }
    var typed = Typed.number(cut(number));
    var code = CheckCode.typed(cut(check));
    var problems = new ArrayList<Problem>();
    if (!typed.matches("AR-\\d{4}-\\d{6,9}"))
      problems.add(new Problem("number", "services.certificates.verify.number"));
    if (!CheckCode.is(code)) problems.add(new Problem("check", "services.certificates.verify.check"));
    if (!problems.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, new VerifyPage(cut(number), cut(check), problems));
    }
    var finding = verifying.byNumber(typed, code, request.getRemoteAddr());
    if (finding instanceof Known(var answer, var _)) request.setAttribute(Replaying.ANSWER, answer);
    return told(finding, new VerifyPage(typed, CheckCode.shown(code), List.of()), language);
  }

  @PostMapping("/code")
  ModelAndView byCode(@RequestParam(defaultValue = "") String code, Language language, HttpServletRequest request) {
    var page = new VerifyPage("", "", List.of());
    if (code.isBlank() || code.length() > LONGEST) return told(new Strange(Answer.NONE), page, language);
    return told(verifying.byCode(code, request.getRemoteAddr()), page, language);
  }

  @PostMapping("/file")
  ModelAndView byFile(@RequestParam MultipartFile file, Language language, HttpServletRequest request) {
    if (file.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, new VerifyPage("", "", List.of(new Problem("file",
          "services.certificates.verify.file.none"))));
    }
    if (file.getSize() > LARGEST) {
      return show(CONTENT_TOO_LARGE, new VerifyPage("", "", List.of(new Problem("file",
          "services.certificates.verify.file.large", LARGEST >> 20))));
    }
    return told(verifying.byFile(bytes(file), request.getRemoteAddr()), new VerifyPage("", "", List.of()), language);
  }

  private ModelAndView told(Finding finding, VerifyPage page, Language language) {
    return switch (finding) {
      case TooOften _ -> show(TOO_MANY_REQUESTS, page.with(new Problem("", "services.certificates.verify.often",
          Tries.SPAN.toMinutes())));
      case Strange(var answer) -> show(answer == Answer.UNKNOWN ? NOT_FOUND : UNPROCESSABLE_CONTENT,
          page.telling(answer.name(), null, clock.instant()));
      case Known(var answer, var facts) -> show(OK, page.telling(answer.name(), facts(facts, language), clock
          .instant()));
    };
  }

  private static Facts facts(Finding.Facts facts, Language language) {
    var ended = facts.ended();
    return new Facts(facts.number(), facts.kind().in(language), facts.holder(), facts.issued(), facts.until(),
        ended == null ? null : ended.day());
  }

  private static ModelAndView show(HttpStatus status, VerifyPage page) {
    return Pages.page(status, "services/certificates/verify", page);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cut(String typed) {
    return typed.length() > 60 ? typed.substring(0, 60) : typed;
  }
}
