package az.rayon.appeals.inquiries;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;

import az.rayon.accounts.ReceiptDoor.Closed;
import az.rayon.accounts.ReceiptDoor.Form;
import az.rayon.accounts.ReceiptDoor.Knock;
import az.rayon.accounts.ReceiptDoor.Open;
import az.rayon.appeals.register.PassedFiles;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
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

  private final FollowingInquiries following;
  private final RequesterDesk desk;
  private final InquiryFiles files;
  private final PassedFiles passed;

  FollowPages(FollowingInquiries following, RequesterDesk desk, InquiryFiles files, PassedFiles passed) {
    this.following = following;
    this.desk = desk;
    this.files = files;
    this.passed = passed;
  }

  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String number) {
    return ask(Form.of(number));
  }

  @PostMapping
  ModelAndView open(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String pin,
      HttpServletRequest request) {
    return switch (following.open(new Knock(number, pin, request.getRemoteAddr()))) {
      case Open(var pass) -> redirect("/inquiries/follow/" + pass);
      case Closed(var form) -> ask(form);
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

  /// The pass opens the files of the request and of its answer.
  @GetMapping("/{pass}/files/{document}")
  ResponseEntity<Resource> file(@PathVariable String pass, @PathVariable UUID document) {
    var visit = found(pass).orElseThrow(() -> new NotFound("document"));
    if (!files.listOfRequester(visit.inquiry()).contains(document)) throw new NotFound("document");
    return passed.give(document);
  }

  private Optional<RequesterDesk.Visit> found(String pass) {
    var path = "/inquiries/follow/" + pass;
    return following.find(pass).map(inquiry -> new RequesterDesk.Visit(inquiry, new Actor.Visitor(), path));
  }

  private static ModelAndView over() {
    return ask(Form.over());
  }

  private static ModelAndView ask(Form form) {
    return page(form.status(), "appeals/inquiries/follow", form);
  }
}
