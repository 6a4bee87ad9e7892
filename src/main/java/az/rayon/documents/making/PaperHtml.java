package az.rayon.documents.making;

import az.rayon.documents.Paper;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Column;
import az.rayon.documents.Paper.Span;
import az.rayon.documents.Paper.Verification;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A paper as an XHTML tree, which the PDF is laid out from. Built as a tree and never as text, so that nothing that
/// stands in a paper can become markup.
final class PaperHtml {

  private final Document document = empty();
  private final Element html = document.createElement("html");

  private PaperHtml() {}

  static Document of(Paper paper, String css) {
    var tree = new PaperHtml();
    tree.document.appendChild(tree.html);
    tree.html.setAttribute("lang", paper.language().code());
    tree.head(tree.add(tree.html, "head"), paper, css);
    tree.body(tree.add(tree.html, "body"), paper);
    return tree.document;
  }

  private void head(Element head, Paper paper, String css) {
    write(head, "title", paper.title());
    meta(head, "description", String.join(" ", paper.heading()));
    meta(head, "author", paper.issuer());
    write(head, "style", css);
    var bookmarks = add(head, "bookmarks");
    bookmark(bookmarks, paper.title(), "paper");
    for (int i = 0; i < paper.annexes().size(); i++) bookmark(bookmarks, paper.annexes().get(i).title(), "annex" + i);
  }

  private void body(Element body, Paper paper) {
    if (!paper.mark().isBlank()) write(body, "p", paper.mark()).setAttribute("class", "mark");
    paper.letterhead().ifPresent(head -> letterhead(body, head));
    var heading = add(body, "h1");
    heading.setAttribute("id", "paper");
    lines(heading, paper.heading());
    paper.body().forEach(block -> block(body, block, "h2"));
    ending(body, paper);
    for (int i = 0; i < paper.annexes().size(); i++) {
      var title = write(body, "h2", paper.annexes().get(i).title());
      title.setAttribute("id", "annex" + i);
      title.setAttribute("class", "annex");
      paper.annexes().get(i).body().forEach(block -> block(body, block, "h3"));
    }
  }

  /// Who signs, when, and how that is checked: kept on one page, so that no code stands apart from the names it vouches
  /// for.
  private void ending(Element body, Paper paper) {
    var ending = add(body, "div");
    ending.setAttribute("class", "ending");
    paper.signatories().forEach(signatory -> signatory(ending, signatory));
    if (!paper.date().isBlank()) write(ending, "p", paper.date()).setAttribute("class", "date");
    paper.verification().ifPresent(way -> verification(ending, way));
  }

  private void letterhead(Element body, Paper.Letterhead head) {
    var block = add(body, "div");
    block.setAttribute("class", "letterhead");
    if (head.emblem()) {
      var emblem = add(block, "img");
      emblem.setAttribute("alt", String.join(" ", head.name()));
      emblem.setAttribute("src", Emblem.ADDRESS);
    }
    var name = add(block, "p");
    name.setAttribute("class", "issuer");
    lines(name, head.name());
    if (!head.contact().isBlank()) write(block, "p", head.contact()).setAttribute("class", "contact");
    var reference = add(body, "div");
    reference.setAttribute("class", "reference");
    write(reference, "p", head.number()).setAttribute("class", "number");
    write(reference, "p", head.day());
  }

  private void block(Element parent, Block block, String heading) {
    switch (block) {
      case Block.Heading(var text) -> write(parent, heading, text);
      case Block.Paragraph(var spans) -> spans(add(parent, "p"), spans);
      case Block.Bullets(var items) -> {
        var list = add(parent, "ul");
        items.forEach(item -> spans(add(list, "li"), item.spans()));
      }
      case Block.Table table -> table(parent, table);
    }
  }

  private void table(Element parent, Block.Table table) {
    if (table.captionShown()) write(parent, "p", table.caption()).setAttribute("class", "caption");
    var element = add(parent, "table");
    element.setAttribute("summary", table.caption());
    var header = add(add(element, "thead"), "tr");
    var all = table.columns().stream().mapToInt(Column::share).sum();
    for (var column : table.columns()) {
      var cell = write(header, "th", column.title());
      cell.setAttribute("scope", "col");
      cell.setAttribute("style", "width: " + 100.0 * column.share() / all + "%");
    }
    var body = add(element, "tbody");
    table.rows().forEach(row -> row(add(body, "tr"), row, table.columns()));
  }

  private void row(Element line, Paper.Row row, List<Column> columns) {
    if (row.isShort()) line.setAttribute("class", "short");
    for (int i = 0; i < columns.size(); i++) {
      var cell = add(line, "td");
      cell.setAttribute("class", columns.get(i).align().name());
      row.cells().get(i).paragraphs().forEach(paragraph -> spans(add(cell, "p"), paragraph.spans()));
    }
  }

  private void spans(Element parent, List<Span> spans) {
    for (var span : spans) {
      switch (span) {
        case Span.Plain(var text) -> parent.appendChild(document.createTextNode(Letters.printable(text)));
        case Span.Strong(var text) -> write(parent, "strong", text);
        case Span.Emphasis(var text) -> write(parent, "em", text);
        case Span.Link(var text, var address) -> link(parent, text, address);
        case Span.Mark(var text, var target) -> link(add(parent, "sup"), text, "#" + target);
        case Span.Target(var text, var name) -> write(parent, "span", text).setAttribute("id", name);
      }
    }
  }

  private void link(Element parent, String text, String address) {
    var link = write(parent, "a", text);
    link.setAttribute("href", address);
    link.setAttribute("title", text);
  }

  private void signatory(Element parent, Paper.Signatory signatory) {
    var block = add(parent, "div");
    block.setAttribute("class", "signatory");
    write(block, "p", signatory.name()).setAttribute("class", "name");
    var post = add(block, "p");
    post.setAttribute("class", "post");
    lines(post, signatory.post());
  }

  private void verification(Element parent, Verification way) {
    var block = add(parent, "div");
    block.setAttribute("class", way.isLong() ? "verification large" : "verification");
    var code = add(block, "img");
    code.setAttribute("alt", way.words());
    code.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(way.code())));
    way.words().lines().forEach(line -> write(block, "p", line));
    link(add(block, "p"), way.address(), way.address());
  }

  private void lines(Element parent, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) add(parent, "br");
      parent.appendChild(document.createTextNode(Letters.printable(lines.get(i))));
    }
  }

  private void meta(Element head, String name, String content) {
    var meta = add(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", Letters.printable(content));
  }

  private void bookmark(Element parent, String name, String target) {
    var bookmark = add(parent, "bookmark");
    bookmark.setAttribute("name", Letters.printable(name));
    bookmark.setAttribute("href", "#" + target);
  }

  private Element write(Element parent, String name, String text) {
    var element = add(parent, name);
    element.appendChild(document.createTextNode(Letters.printable(text)));
    return element;
  }

  private Element add(Element parent, String name) {
    var element = document.createElement(name);
    parent.appendChild(element);
    return element;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
