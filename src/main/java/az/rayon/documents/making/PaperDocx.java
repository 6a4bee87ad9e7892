package az.rayon.documents.making;

import az.rayon.documents.Paper;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Letterhead;
import az.rayon.documents.Paper.Signatory;
import az.rayon.documents.Paper.Span;
import az.rayon.documents.Paper.Verification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// The word-processor file of a paper. Every look is a style, so that whoever goes on writing can change it in one
/// place and sees the headings in the navigation.
public final class PaperDocx {

  /// A4 with the margins of official papers, 30 mm where it is bound: in twentieths of a point.
  private static final int WIDTH = 11906;
  private static final int HEIGHT = 16838;
  private static final int LEFT = 1701;
  private static final int RIGHT = 851;
  private static final int EDGE = 1134;
  static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;
  private static final int CODE = 76;
  private static final int CODE_WIDTH = 1900;

  private final Paper paper;
  private final XWPFDocument document = new XWPFDocument();
  private final DocxText text = new DocxText();

  private PaperDocx(Paper paper) {
    this.paper = paper;
  }

  public static byte[] render(Paper paper) {
    var maker = new PaperDocx(paper);
    try (var document = maker.document) {
      maker.write();
      var docx = new ByteArrayOutputStream();
      document.write(docx);
      return docx.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() throws IOException {
    DocxStyles.give(document, paper.language());
    DocxStyles.beOfToday(document);
    page();
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(Letters.printable(paper.title()));
    properties.setCreator(Letters.printable(paper.issuer()));
    if (!paper.mark().isBlank()) paragraph("DraftMark", paper.mark());
    paper.letterhead().ifPresent(this::letterhead);
    text.lines(paragraph("Title"), paper.heading());
    paper.body().forEach(this::block);
    paper.signatories().forEach(this::signatory);
    if (!paper.date().isBlank()) paragraph("Date", paper.date());
    paper.verification().ifPresent(this::verification);
    for (var annex : paper.annexes()) {
      paragraph("Heading1", annex.title()).setPageBreak(true);
      annex.body().forEach(this::block);
    }
  }

  private void page() {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    var margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setTop(BigInteger.valueOf(EDGE));
    margins.setBottom(BigInteger.valueOf(EDGE));
    margins.setHeader(BigInteger.valueOf(567));
    margins.setFooter(BigInteger.valueOf(567));
    margins.setGutter(BigInteger.ZERO);
    var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setStyle("Footer");
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
    footer.createRun().setText(" / ");
    footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private void letterhead(Letterhead head) {
    text.lines(paragraph("Title"), head.name());
    if (!head.contact().isBlank()) paragraph("Footer", head.contact());
    var reference = paragraph("Signature");
    reference.createRun().setText(Letters.printable(head.day()));
    var number = reference.createRun();
    number.addTab();
    number.setText(Letters.printable(head.number()));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(var words) -> paragraph("Heading2", words);
      case Block.Paragraph(var spans) -> text.spans(paragraph("Normal"), spans);
      case Block.Bullets(var items) -> items.forEach(item -> {
        var line = paragraph("ListBullet");
        line.setNumID(DocxStyles.bullets(document));
        text.spans(line, item.spans());
      });
      case Block.Table table -> {
        if (table.captionShown()) paragraph("Caption", table.caption());
        new DocxTable(text).add(document, table);
        paragraph("Gap");
      }
    }
  }

  private void signatory(Signatory signatory) {
    var block = paragraph("Signature");
    block.setSpacingBefore(360);
    text.lines(block, signatory.post());
    var run = block.createRun();
    run.addTab();
    run.setText(Letters.printable(signatory.name()));
  }

  /// The code, and beside it the words.
  private void verification(Verification way) {
    var row = DocxTable.frame(document, CODE_WIDTH, TEXT_WIDTH - CODE_WIDTH).getRow(0);
    row.setCantSplitRow(true);
    picture(row.getCell(0).getParagraphs().getFirst(), way);
    var words = row.getCell(1).getParagraphs().getFirst();
    words.setStyle("Verification");
    text.spans(words, List.of(new Span.Plain(way.words())));
    var address = row.getCell(1).addParagraph();
    address.setStyle("Verification");
    text.spans(address, List.of(new Span.Link(way.address(), way.address())));
    paragraph("Gap");
  }

  private static void picture(XWPFParagraph paragraph, Verification way) {
    var size = Units.toEMU(CODE);
    try (var png = new ByteArrayInputStream(QrCode.png(way.code()))) {
      var drawn = paragraph.createRun().addPicture(png, PictureType.PNG, "qr.png", size, size);
      drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(Letters.printable(way.words()));
      paragraph.getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0).getDocPr()
          .setDescr(Letters.printable(way.words()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private XWPFParagraph paragraph(String style, String words) {
    var paragraph = paragraph(style);
    paragraph.createRun().setText(Letters.printable(words));
    return paragraph;
  }

  private XWPFParagraph paragraph(String style) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }
}
