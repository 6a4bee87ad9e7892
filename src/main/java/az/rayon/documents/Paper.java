package az.rayon.documents;

import az.rayon.kernel.Language;
import java.util.List;
import java.util.Optional;

/// An official paper as it is read, in no format yet: `Papers` makes the DOCX and the PDF from this one record, so that
/// they cannot differ. The form is that of the district's reports: a title block, tables, who signs, the date with its
/// suffix, annexes, and the words by which the paper can be checked.
///
/// @param title what the paper is called in a file list and in a reader's window
/// @param issuer the authority it comes from
/// @param mark a word in the corner such as "Layihə" on a draft; empty on a paper that holds
/// @param heading the title block, line by line; the last line is what the paper is ("Hesabat")
/// @param date as it stands on paper: "28.12.2022-ci il"
public record Paper(Language language, String title, String issuer, String mark, Optional<Letterhead> letterhead,
    List<String> heading, List<Block> body, List<Signatory> signatories, String date, List<Annex> annexes,
    Optional<Verification> verification) {

  public Paper {
    heading = List.copyOf(heading);
    body = List.copyOf(body);
    signatories = List.copyOf(signatories);
    annexes = List.copyOf(annexes);
  }

  /// A paper with its title block and nothing more; the `with…` methods add to it.
  public static Paper titled(Language language, String title, List<String> heading) {
    return new Paper(language, title, "", "", Optional.empty(), heading, List.of(), List.of(), "", List.of(),
        Optional.empty());
  }

  public Paper withIssuer(String name) {
    return new Paper(language, title, name, mark, letterhead, heading, body, signatories, date, annexes,
        verification);
  }

  public Paper withMark(String word) {
    return new Paper(language, title, issuer, word, letterhead, heading, body, signatories, date, annexes,
        verification);
  }

  public Paper withLetterhead(Letterhead head) {
    return new Paper(language, title, issuer, mark, Optional.of(head), heading, body, signatories, date, annexes,
        verification);
  }

  public Paper withBody(List<Block> blocks) {
    return new Paper(language, title, issuer, mark, letterhead, heading, blocks, signatories, date, annexes,
        verification);
  }

  public Paper withSignatories(List<Signatory> people) {
    return new Paper(language, title, issuer, mark, letterhead, heading, body, people, date, annexes,
        verification);
  }

  public Paper withDate(String words) {
    return new Paper(language, title, issuer, mark, letterhead, heading, body, signatories, words, annexes,
        verification);
  }

  public Paper withAnnexes(List<Annex> parts) {
    return new Paper(language, title, issuer, mark, letterhead, heading, body, signatories, date, parts,
        verification);
  }

  public Paper withVerification(Verification way) {
    return new Paper(language, title, issuer, mark, letterhead, heading, body, signatories, date, annexes,
        Optional.of(way));
  }

  /// The post, line by line, and the name that stands across from it.
  public record Signatory(List<String> post, String name) {

    public Signatory {
      post = List.copyOf(post);
    }
  }

  /// A part on a page of its own, after the signature.
  public record Annex(String title, List<Block> body) {

    public Annex {
      body = List.copyOf(body);
    }
  }

  /// How a reader checks the paper: the words, the address that stands beside them, and what stands in the QR code.
  public record Verification(String words, String address, String code) {

    /// The code holds the address.
    public Verification(String words, String address) {
      this(words, address, address);
    }

    /// Whether the code holds more than the address, and is drawn larger for it.
    public boolean isLong() {
      return code.length() > address.length();
    }
  }

  /// Whose paper it is, as the head of a form: the emblem above the name, how to reach them under it, and then the
  /// paper's day and number at either side.
  public record Letterhead(boolean emblem, List<String> name, String contact, String day, String number) {

    public Letterhead {
      name = List.copyOf(name);
    }
  }

  /// A piece of the paper, from margin to margin.
  public sealed interface Block {

    /// A heading under the paper's title or the annex's.
    record Heading(String text) implements Block {}

    record Paragraph(List<Span> spans) implements Block {

      public Paragraph {
        spans = List.copyOf(spans);
      }

      public static Paragraph of(String text) {
        return new Paragraph(List.of(new Span.Plain(text)));
      }
    }

    record Bullets(List<Paragraph> items) implements Block {

      public Bullets {
        items = List.copyOf(items);
      }
    }

    /// @param caption says what the table shows to who cannot see it; printed only when `captionShown`
    record Table(String caption, boolean captionShown, List<Column> columns, List<Row> rows) implements Block {

      public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
          if (row.cells().size() != columns.size()) throw new IllegalArgumentException("cells in a row of " + caption);
        }
      }
    }
  }

  /// @param share how much of the width it takes, in parts of the sum of all shares
  public record Column(String title, int share, Align align) {

    public Column(String title, int share) {
      this(title, share, Align.START);
    }
  }

  public enum Align {
    START, CENTRE, END
  }

  public record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells));
    }

    /// A short row stays on one page; a long one may go on over the next, or half a page would stand empty.
    public boolean isShort() {
      var spans = cells.stream().flatMap(cell -> cell.paragraphs().stream()).flatMap(words -> words.spans().stream());
      return spans.mapToInt(span -> span.text().length()).sum() < 400;
    }
  }

  public record Cell(List<Block.Paragraph> paragraphs) {

    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    /// Each line of the text becomes a paragraph.
    public static Cell of(String text) {
      return new Cell(text.lines().map(Block.Paragraph::of).toList());
    }

    public static Cell of(Span... spans) {
      return new Cell(List.of(new Block.Paragraph(List.of(spans))));
    }
  }

  /// A run of text.
  public sealed interface Span {

    String text();

    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    record Emphasis(String text) implements Span {}

    /// A link out of the paper, to an absolute address.
    record Link(String text, String address) implements Span {}

    /// A raised mark, such as "3", that leads to the `Target` of that name in the same paper.
    record Mark(String text, String target) implements Span {}

    /// Text that a `Mark` leads to.
    record Target(String text, String name) implements Span {}
  }
}
