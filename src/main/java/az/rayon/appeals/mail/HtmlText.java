package az.rayon.appeals.mail;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML.Tag;
import javax.swing.text.html.HTMLEditorKit.ParserCallback;
import javax.swing.text.html.parser.ParserDelegator;

/// What a page says without how it looks: its words, a new line for each block. Nothing of it is ever shown as HTML.
final class HtmlText extends ParserCallback {

  private static final int LONGEST = 1_000_000;
  private static final Set<Tag> SILENT = Set.of(Tag.SCRIPT, Tag.STYLE, Tag.HEAD, Tag.TITLE);

  private static final Set<Tag> CELLS = Set.of(Tag.TD, Tag.TH);

  private final StringBuilder text = new StringBuilder();
  private int silent;

  private HtmlText() {}

  static String of(String html) {
    var cut = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
    var reader = new HtmlText();
    try {
      new ParserDelegator().parse(new StringReader(cut), reader, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tidied(reader.text.toString());
  }

  /// Without the blanks and empty lines that say nothing.
  static String tidied(String text) {
    return text.replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n").replaceAll("\\n+– ", "\n– ").strip();
  }

  @Override
  public void handleText(char[] data, int position) {
    if (silent == 0) text.append(data);
  }

  @Override
  public void handleStartTag(Tag tag, MutableAttributeSet attributes, int position) {
    if (SILENT.contains(tag)) silent++;
    if (isLine(tag)) text.append('\n');
    if (tag.equals(Tag.LI)) text.append("– ");
  }

  @Override
  public void handleEndTag(Tag tag, int position) {
    if (SILENT.contains(tag) && silent > 0) silent--;
    if (isLine(tag) || tag.equals(Tag.TR)) text.append('\n');
    if (CELLS.contains(tag)) text.append(' ');
  }

  /// A row of a table is one line, whatever stands in its cells.
  private static boolean isLine(Tag tag) {
    return tag.isBlock() && !tag.equals(Tag.TR) && !CELLS.contains(tag);
  }

  @Override
  public void handleSimpleTag(Tag tag, MutableAttributeSet attributes, int position) {
    if (tag.breaksFlow() || tag.equals(Tag.BR)) text.append('\n');
  }
}
