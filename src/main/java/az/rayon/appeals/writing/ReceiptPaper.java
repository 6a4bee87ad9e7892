package az.rayon.appeals.writing;

import az.rayon.documents.Paper;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Cell;
import az.rayon.documents.Paper.Column;
import az.rayon.documents.Paper.Row;
import az.rayon.documents.Paper.Verification;
import az.rayon.documents.Papers;
import az.rayon.documents.Seal;
import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The receipt as a paper to print and take home: the number, the PIN while it may be shown, the days, and a code that
/// opens the page on which it is followed. Sealed, as all that leaves the authority is.
@Component
public class ReceiptPaper {

  private static final ZoneId HERE = ZoneId.of("Asia/Baku");

  private final Papers papers;
  private final Seal seal;
  private final Imprint imprint;
  private final Addresses addresses;
  private final Messages messages;

  ReceiptPaper(Papers papers, Seal seal, Imprint imprint, Addresses addresses, Messages messages) {
    this.papers = papers;
    this.seal = seal;
    this.imprint = imprint;
    this.addresses = addresses;
    this.messages = messages;
  }

  /// What stands on it. `title` is the key of its name, `follow` the path of the page with the number in it.
  public record Content(String title, String number, String pin, Instant received, LocalDate due, String reason,
      String follow) {}

  public ResponseEntity<byte[]> pdf(Content content, Language language) {
    var title = messages.say(language, content.title());
    var authority = imprint.authority().in(language);
    var address = addresses.absolute("/" + language.code() + content.follow());
    var paper = Paper.titled(language, title, List.of(authority, title)).withIssuer(authority)
        .withBody(List.of(table(title, content, language), Block.Paragraph.of(content.reason()),
            Block.Paragraph.of(messages.say(language, "appeals.receipt.paper.proof", addresses.absolute("/"
                + language.code() + "/log")))))
        .withVerification(new Verification(messages.say(language, "appeals.receipt.paper.follow"), address));
    var name = ContentDisposition.inline().filename(content.number() + ".pdf").build();
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(seal.sign(papers.pdf(paper, List.of())));
  }

  private Block table(String title, Content content, Language language) {
    var rows = new ArrayList<Row>();
    rows.add(row(language, "appeals.receipt.number", content.number()));
    if (!content.pin().isEmpty()) rows.add(row(language, "appeals.pin", content.pin()));
    rows.add(row(language, "appeals.receivedAt", Words.date(language, LocalDate.ofInstant(content.received(), HERE))));
    rows.add(row(language, "appeals.due", Words.date(language, content.due())));
    return new Block.Table(title, false, List.of(new Column(messages.say(language, "appeals.card.field"), 40),
        new Column(messages.say(language, "appeals.card.value"), 60)), rows);
  }

  private Row row(Language language, String label, String value) {
    return Row.of(Cell.of(messages.say(language, label)), Cell.of(value));
  }
}
