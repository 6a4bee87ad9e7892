package az.rayon.appeals.inquiries;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.Passes;
import az.rayon.appeals.following.Attempts;
import az.rayon.appeals.following.Door;
import az.rayon.appeals.page.InquiryFollowPage;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Following a request with its number and PIN, as appeals are followed: the PIN comes back as a pass of half an hour,
/// and whoever holds the pass adds what is missing, takes the request back and gets the answer's files.
@Controller
@RequestMapping("/inquiries/follow")
class FollowPages {

  private static final int LONGEST_TYPED = 100;

  private final FollowingInquiries following;
  private final RequesterDesk desk;
  private final Documents documents;

  FollowPages(FollowingInquiries following, RequesterDesk desk, Documents documents) {
    this.following = following;
    this.desk = desk;
    this.documents = documents;
  }

  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String number) {
    return ask(OK, Typed.number(cut(number)));
  }

  @PostMapping
  ModelAndView open(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String pin,
      HttpServletRequest request) {
    var typed = Typed.number(cut(Typed.line(number)));
    if (typed.isEmpty()) {
      return ask(UNPROCESSABLE_CONTENT, typed, new Problem("number", "appeals.inquiry.problem.number"));
    }
    if (pin.isBlank()) return ask(UNPROCESSABLE_CONTENT, typed, new Problem("pin", "appeals.problem.pin"));
    return switch (following.open(new Door.Knock(typed, cut(pin), request.getRemoteAddr()))) {
      case Done(var pass) -> redirect("/inquiries/follow/" + pass);
      case Refused(var why) -> ask(why == Door.Refusal.LOCKED ? TOO_MANY_REQUESTS : UNPROCESSABLE_CONTENT, typed,
          new Problem("pin", "appeals.follow.refused." + why, Attempts.WINDOW.toMinutes()));
    };
  }

  @GetMapping("/{pass}")
  ModelAndView show(@PathVariable String pass, Language language) {
    return found(pass).map(visit -> desk.show(OK, visit, language)).orElseGet(FollowPages::over);
  }

  @PostMapping("/{pass}/{deed:complete|withdraw}")
  ModelAndView act(@PathVariable String pass, @PathVariable String deed, @RequestParam Map<String, String> typed,
      Language language) {
    return found(pass).map(visit -> desk.act(visit, deed, typed, language)).orElseGet(FollowPages::over);
  }

  /// The pass opens the files of the request and of its answer; they are always saved and never shown, and no browser keeps a copy.
  @GetMapping("/{pass}/files/{document}")
  ResponseEntity<Resource> file(@PathVariable String pass, @PathVariable UUID document) {
    var key = new DocumentId(document);
    var visit = found(pass).orElseThrow(() -> new NotFound("document"));
    if (!following.mayOpen(visit.inquiry(), document)) throw new NotFound("document");
    var file = documents.get(key);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).contentLength(file.size())
        .header("Content-Disposition",
            ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff").body(new InputStreamResource(documents.open(key)));
  }

  private Optional<RequesterDesk.Visit> found(String pass) {
    var path = "/inquiries/follow/" + pass;
    return following.find(pass).map(inquiry -> new RequesterDesk.Visit(inquiry, new Actor.Visitor(), path));
  }

  private static ModelAndView over() {
    return ask(NOT_FOUND, "", new Problem("number", "appeals.follow.over", Passes.LASTS.toMinutes()));
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
  }

  private static ModelAndView ask(HttpStatus status, String number, Problem... problems) {
    return page(status, "appeals/inquiries/follow", new InquiryFollowPage(number, List.of(problems)));
  }
}
