package az.rayon.services.certificates;

import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Cell;
import az.rayon.documents.Paper.Column;
import az.rayon.documents.Paper.Letterhead;
import az.rayon.documents.Paper.Row;
import az.rayon.documents.Paper.Signatory;
import az.rayon.documents.Paper.Verification;
import az.rayon.documents.Paper;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.services.certificates.Content.Passage;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// A certificate as the paper that a person takes home. It is in Azerbaijani, as the state's papers are.
@Component
class CertificatePaper {

  private static final String PAGE = "/az/verify";

  private final Addresses addresses;
  private final Messages messages;

  CertificatePaper(Addresses addresses, Messages messages) {
    this.addresses = addresses;
    this.messages = messages;
  }

  Paper of(Content content, String code) {
    var words = say("check", content.number(), CheckCode.shown(content.check()));
    return bare(content).withVerification(new Verification(words, addresses.absolute(PAGE), addresses.absolute(PAGE)
        + "#" + code));
  }

  /// What it would look like; nobody can take it for one.
  Paper sample(Content content) {
    return bare(content).withMark(say("sample"));
  }

  private Paper bare(Content content) {
    var issuer = content.issuer();
    var blocks = new ArrayList<Block>(content.text().stream().map(CertificatePaper::block).toList());
    if (content.until() != null) {
      blocks.add(Block.Paragraph.of(say("until", Azerbaijani.shortDate(content.until()))));
    }
    if (!content.application().isEmpty()) blocks.add(Block.Paragraph.of(say("ground", content.application())));
    return Paper.titled(Language.AZ, content.title() + ", № " + content.number(), List.of(content.title()))
        .withIssuer(issuer.name())
        .withLetterhead(new Letterhead(content.emblem(), List.of(issuer.name()), issuer.contact(),
            Azerbaijani.shortDate(
                content.issued()),
            "№ " + content.number()))
        .withBody(blocks)
        .withSignatories(signatories(content.signatory()));
  }

  private static List<Signatory> signatories(Content.Signatory signatory) {
    return signatory.post().isEmpty()
        ? List.of()
        : List.of(new Signatory(List.of(signatory.post()), signatory.name()));
  }

  /// The first column of a table counts its rows.
  private static Block block(Passage passage) {
    if (!passage.isTable()) return Block.Paragraph.of(passage.words());
    var columns = new ArrayList<Column>();
    columns.add(new Column("№", 8, Paper.Align.CENTRE));
    passage.columns().forEach(title -> columns.add(new Column(title, columns.size() == 1 ? 44 : 24)));
    var rows = IntStream.range(0, passage.rows().size()).mapToObj(at -> {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(String.valueOf(at + 1)));
      passage.rows().get(at).forEach(cell -> cells.add(Cell.of(cell)));
      return new Row(cells);
    }).toList();
    return new Block.Table(passage.words(), true, columns, rows);
  }

  private String say(String key, Object... args) {
    return messages.say(Language.AZ, "services.certificates.paper." + key, args);
  }
}
