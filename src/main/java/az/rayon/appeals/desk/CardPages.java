package az.rayon.appeals.desk;

import az.rayon.kernel.Actor.Official;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The card of an appeal, to be printed and laid with the paper.
@Controller
class CardPages {

  private final Cases cases;
  private final ControlCard card;

  CardPages(Cases cases, ControlCard card) {
    this.cases = cases;
    this.card = card;
  }

  @GetMapping("/desk/appeals/{number:A-[0-9-]+}/card.pdf")
  ResponseEntity<byte[]> card(@PathVariable String number, Official official) {
    var name = ContentDisposition.inline().filename(number + ".pdf").build();
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(card.pdf(cases.seen(number, official)));
  }
}
