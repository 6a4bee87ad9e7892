package az.rayon.appeals.following;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// All that is theirs, for whoever wrote it to take along: each appeal as a record that programs read, and the files
/// that came with it and with its answers.
@Controller
class ExportPages {

  private final OwnAppeals owns;
  private final Bundle bundle;

  ExportPages(OwnAppeals owns, Bundle bundle) {
    this.owns = owns;
    this.bundle = bundle;
  }

  @GetMapping(MyAppealsPages.PATH + "/export.zip")
  ResponseEntity<StreamingResponseBody> all(Actor actor, Language language) {
    return zip(owns.listOf(actor), language);
  }

  @GetMapping(FollowPages.PATH + "/{pass}/export.zip")
  ResponseEntity<StreamingResponseBody> one(@PathVariable String pass, Actor actor, Language language) {
    Optional<Own> own = owns.byPass(pass, actor);
    return own.isPresent()
        ? zip(List.of(own.get()), language)
        : ResponseEntity.status(HttpStatus.SEE_OTHER)
            .header(HttpHeaders.LOCATION, "/" + language.code() + FollowPages.PATH + "/" + pass).build();
  }

  private ResponseEntity<StreamingResponseBody> zip(List<Own> mine, Language language) {
    var entries = bundle.entries(mine, language);
    return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("muracietler.zip").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store").body(out -> bundle.write(entries, out));
  }
}
