package az.rayon.appeals.following;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.writing.WritingAppeals;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Where whoever handed in an appeal finds the receipt: under the key of the draft it was.
@Controller
class ReceiptPages {

  private final WritingAppeals writing;
  private final AppealReceipts receipts;

  ReceiptPages(WritingAppeals writing, AppealReceipts receipts) {
    this.writing = writing;
    this.receipts = receipts;
  }

  @GetMapping("/appeals/new/{key}/receipt")
  ModelAndView show(@PathVariable UUID key, Language language) {
    return page("appeals/receipt", receipts.of(submitted(key), language));
  }

  /// To print: of what a clerk entered too.
  @GetMapping("/appeals/new/{key}/receipt.pdf")
  ResponseEntity<byte[]> print(@PathVariable UUID key, Language language) {
    return receipts.paper(submitted(key), language);
  }

  private Appeal submitted(UUID key) {
    return writing.submitted(key).orElseThrow(() -> new NotFound("receipt"));
  }
}
