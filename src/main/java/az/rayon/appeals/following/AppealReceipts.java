package az.rayon.appeals.following;

import az.rayon.accounts.Pins;
import az.rayon.appeals.page.ReceiptPage;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Covers;
import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Steps;
import az.rayon.appeals.register.Terms;
import az.rayon.appeals.writing.ReceiptPaper.Content;
import az.rayon.appeals.writing.ReceiptPaper;
import az.rayon.kernel.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What whoever hands in an appeal takes home: number, PIN, and by when and why an answer is due.
@Component
public class AppealReceipts {

  private final Pins pins;
  private final Terms terms;
  private final Steps steps;
  private final Covers covers;
  private final ReceiptPaper paper;

  AppealReceipts(Pins pins, Terms terms, Steps steps, Covers covers, ReceiptPaper paper) {
    this.pins = pins;
    this.terms = terms;
    this.steps = steps;
    this.covers = covers;
    this.paper = paper;
  }

  public ReceiptPage of(Appeal appeal, Language language) {
    var filing = appeal.filing();
    var cover = covers.of(appeal.id());
    var speaker = cover.speaker();
    return new ReceiptPage(appeal.number(), pins.onReceipt(filing.submission(), filing.receivedAt()),
        filing.receivedAt(), appeal.term().due(), appeal.term().provisional(),
        terms.reason(appeal.term()).in(language), steps.of(Register.APPEAL, appeal.id()).getFirst().receipt(),
        filing.author().contacts().email(), filing.author().name(), cover.signatories().size(),
        speaker == null ? "" : speaker.name(), "/appeals/new/" + filing.submission() + "/receipt.pdf");
  }

  ResponseEntity<byte[]> paper(Appeal appeal, Language language) {
    var page = of(appeal, language);
    return paper.pdf(new Content("appeals.receipt.paper.title", page.number(), page.pin(), page.receivedAt(),
        page.due(), page.reason(), "/appeals/follow?number=" + page.number()), language);
  }
}
