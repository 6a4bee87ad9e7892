package az.rayon.appeals.inquiries;

import az.rayon.accounts.Pins;
import az.rayon.appeals.inquiries.Asking.Wish;
import az.rayon.appeals.page.InquiryReceiptPage;
import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Steps;
import az.rayon.appeals.writing.ReceiptPaper.Content;
import az.rayon.appeals.writing.ReceiptPaper;
import az.rayon.kernel.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What whoever asks takes home: number, PIN, and by when and why an answer is due.
@Component
public class Receipts {

  private final Pins pins;
  private final Views views;
  private final Steps steps;
  private final ReceiptPaper paper;

  Receipts(Pins pins, Views views, Steps steps, ReceiptPaper paper) {
    this.pins = pins;
    this.views = views;
    this.steps = steps;
    this.paper = paper;
  }

  public InquiryReceiptPage of(Inquiry inquiry, Language language) {
    var asking = inquiry.asking();
    return new InquiryReceiptPage(inquiry.number(), pins.onReceipt(asking.submission(), asking.receivedAt()),
        views.forRequester(inquiry, language).clock(), steps.of(Register.INQUIRY, inquiry.id()).getFirst().receipt(),
        asking.author().contacts().email(), asking.wish() == Wish.INSPECTION,
        (asking.channel().entered() ? "/desk/inquiries/receipts/" : "/inquiries/new/") + asking.submission()
            + "/receipt.pdf");
  }

  public ResponseEntity<byte[]> paper(Inquiry inquiry, Language language) {
    var page = of(inquiry, language);
    return paper.pdf(new Content("appeals.inquiry.receipt.paper", page.number(), page.pin(), page.clock().registered(),
        page.clock().due(), page.clock().reason(), "/inquiries/follow?number=" + page.number()), language);
  }
}
