package az.rayon.appeals.register;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// All that is theirs, for whoever wrote to take along: from their account what they ever wrote into a register, and
/// with number and PIN the one case that these open.
@Controller
class ExportPages {

  private final List<Belongings> registers;
  private final Bundle bundle;

  ExportPages(List<Belongings> registers, Bundle bundle) {
    this.registers = registers;
    this.bundle = bundle;
  }

  @GetMapping("/me/{register:appeals|inquiries}/export.zip")
  ResponseEntity<StreamingResponseBody> all(@PathVariable String register, Actor actor, Language language) {
    var belongings = of(register);
    return bundle.give(belongings.file(), belongings.list(actor, language));
  }

  /// Where the pass has ended, number and PIN are asked for again.
  @GetMapping("/{register:appeals|inquiries}/follow/{pass}/export.zip")
  ResponseEntity<StreamingResponseBody> one(@PathVariable String register, @PathVariable String pass, Actor actor,
      Language language) {
    var belongings = of(register);
    return belongings.find(pass, actor, language).map(mine -> bundle.give(belongings.file(), List.of(mine)))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
            .header(HttpHeaders.LOCATION, "/" + language.code() + "/" + register + "/follow/" + pass).build());
  }

  private Belongings of(String register) {
    return registers.stream().filter(each -> each.word().equals(register)).findFirst()
        .orElseThrow(() -> new NotFound("register"));
  }
}
