package az.rayon.services.applications;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;

import az.rayon.accounts.ReceiptDoor.Closed;
import az.rayon.accounts.ReceiptDoor.Form;
import az.rayon.accounts.ReceiptDoor.Knock;
import az.rayon.accounts.ReceiptDoor.Open;
import az.rayon.accounts.ReceiptDoor;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.services.certificates.PaperFile;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Following an application with its number and PIN: the PIN comes back as a pass of half an hour, and whoever holds
/// the pass sends what is missing, writes, objects, takes the application back, or takes home what came of it.
@Controller
@RequestMapping("/applications")
class FollowPages {

  private final Applications applications;
  private final ApplicantDesk desk;
  private final KeepingFiles files;
  private final Documents documents;
  private final ReceiptDoor door;
  private final Giving giving;

  FollowPages(Applications applications, ApplicantDesk desk, KeepingFiles files, Documents documents,
      ReceiptDoor door, Giving giving) {
    this.applications = applications;
    this.desk = desk;
    this.files = files;
    this.documents = documents;
    this.door = door;
    this.giving = giving;
  }

  /// The address that letters and receipts name: it leads each reader to the page that is theirs, and tells nobody
  /// whether there is such a number.
  @GetMapping("/{number:X-[0-9-]+}")
  ModelAndView lead(@PathVariable String number, Actor actor) {
    boolean own = applications.find(number).filter(it -> it.askedBy(actor)).isPresent();
    return redirect(own ? "/me/applications/" + number : "/applications/follow?number=" + number);
  }

  @GetMapping("/follow")
  ModelAndView ask(@RequestParam(defaultValue = "") String number) {
    return ask(Form.of(number));
  }

  @PostMapping("/follow")
  ModelAndView open(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String pin,
      HttpServletRequest request) {
    return switch (door.open(new Knock(number, pin, request.getRemoteAddr()), this::room)) {
      case Open(var pass) -> redirect("/applications/follow/" + pass);
      case Closed(var form) -> ask(form);
    };
  }

  @GetMapping("/follow/{pass}")
  ModelAndView show(@PathVariable String pass, Language language) {
    return found(pass).map(visit -> desk.show(visit, language)).orElseGet(FollowPages::over);
  }

  @PostMapping("/follow/{pass}/{deed:" + ApplicantDesk.DEEDS + "}")
  ModelAndView act(@PathVariable String pass, @PathVariable String deed, @RequestParam Map<String, String> typed,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> uploaded, Language language) {
    var sent = new ApplicantDesk.Sent(deed, typed, uploaded == null ? List.of() : uploaded);
    return found(pass).map(visit -> desk.act(visit, sent, language)).orElseGet(FollowPages::over);
  }

  /// The pass opens the files; they are always saved and never shown, and no browser keeps a copy.
  @GetMapping("/follow/{pass}/files/{document}")
  ResponseEntity<Resource> file(@PathVariable String pass, @PathVariable UUID document) {
    var visit = found(pass).orElseThrow(() -> new NotFound("document"));
    if (!files.belongs(document, visit.application())) throw new NotFound("document");
    var key = new DocumentId(document);
    var file = documents.get(key);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).contentLength(file.size())
        .header("Content-Disposition",
            ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff").body(new InputStreamResource(documents.open(key)));
  }

  /// The certificate that came of it: whoever has no account takes it home from here.
  @GetMapping("/follow/{pass}/certificate.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable String pass) {
    var visit = found(pass).orElseThrow(() -> new NotFound("certificate"));
    if (!(visit.application().state() instanceof State.Granted(_, _, var paper, _, _)) || paper.certificate() == null) {
      throw new NotFound("certificate");
    }
    var last = giving.list(paper.certificate()).getLast();
    return PaperFile.answer(last.number(), giving.paper(last.certificate()));
  }

  private Optional<ApplicantDesk.Visit> found(String pass) {
    return door.find(pass).flatMap(applications::find)
        .map(it -> new ApplicantDesk.Visit(it, new Actor.Visitor(), "/applications/follow/" + pass));
  }

  private Optional<ReceiptDoor.Room> room(String number) {
    return applications.find(number).map(it -> new ReceiptDoor.Room(it.id(), it.asking().submission()));
  }

  private static ModelAndView over() {
    return ask(Form.over());
  }

  private static ModelAndView ask(Form form) {
    return page(form.status(), "services/applications/follow", form);
  }
}
