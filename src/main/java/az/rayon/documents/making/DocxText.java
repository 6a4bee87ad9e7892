package az.rayon.documents.making;

import az.rayon.documents.Paper.Span;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Runs of text, links out of the paper and marks within it.
final class DocxText {

  /// Word cuts longer names of bookmarks.
  private static final int LONGEST_NAME = 40;

  private int bookmarks;

  void spans(XWPFParagraph paragraph, List<Span> spans) {
    for (var span : spans) {
      switch (span) {
        case Span.Plain(var text) -> write(paragraph.createRun(), text);
        case Span.Strong(var text) -> write(paragraph.createRun(), text).setBold(true);
        case Span.Emphasis(var text) -> write(paragraph.createRun(), text).setItalic(true);
        case Span.Link(var text, var address) -> link(paragraph.createHyperlinkRun(address), text);
        case Span.Mark(var text, var target) -> mark(paragraph, text, target);
        case Span.Target(var text, var name) -> target(paragraph, text, name);
      }
    }
  }

  void lines(XWPFParagraph paragraph, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var run = paragraph.createRun();
      if (i > 0) run.addBreak();
      write(run, lines.get(i));
    }
  }

  private static void link(XWPFHyperlinkRun run, String text) {
    run.setStyle("Hyperlink");
    write(run, text);
  }

  private static void mark(XWPFParagraph paragraph, String text, String target) {
    var link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(name(target));
    var run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    link(run, text);
    run.setSubscript(VerticalAlign.SUPERSCRIPT);
  }

  private void target(XWPFParagraph paragraph, String text, String name) {
    var id = BigInteger.valueOf(bookmarks++);
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(id);
    start.setName(name(name));
    write(paragraph.createRun(), text);
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  private static XWPFRun write(XWPFRun run, String text) {
    run.setText(Letters.printable(text));
    return run;
  }

  private static String name(String target) {
    var name = "b_" + target.replaceAll("[^A-Za-z0-9_]", "_");
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
