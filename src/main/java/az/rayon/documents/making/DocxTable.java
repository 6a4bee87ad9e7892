package az.rayon.documents.making;

import az.rayon.documents.Paper;
import az.rayon.documents.Paper.Align;
import az.rayon.documents.Paper.Block.Table;
import az.rayon.documents.Paper.Cell;
import az.rayon.documents.Paper.Column;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// A table from margin to margin whose head is repeated on every page.
final class DocxTable {

  private final DocxText text;

  DocxTable(DocxText text) {
    this.text = text;
  }

  /// One row without lines, for what stands side by side.
  static XWPFTable frame(XWPFDocument document, int... widths) {
    var made = document.createTable(1, widths.length);
    made.removeBorders();
    measure(made, widths);
    return made;
  }

  void add(XWPFDocument document, Table table) {
    var made = document.createTable(1, table.columns().size());
    made.setStyleID("TableGrid");
    var all = table.columns().stream().mapToInt(Column::share).sum();
    measure(made, table.columns().stream().mapToInt(column -> PaperDocx.TEXT_WIDTH * column.share() / all).toArray());
    var head = made.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < table.columns().size(); i++) head(head.getCell(i), table.columns().get(i));
    for (var row : table.rows()) row(made.createRow(), row, table);
    caption(made, table.caption());
  }

  /// What a screen reader says before it goes in. Comes last in the properties, as the schema has it.
  private static void caption(XWPFTable made, String caption) {
    try (var properties = made.getCTTbl().getTblPr().newCursor()) {
      properties.toEndToken();
      properties.beginElement("tblCaption", DocxStyles.NAMES);
      properties.insertAttributeWithValue("val", DocxStyles.NAMES, Letters.printable(caption));
    }
  }

  private static void measure(XWPFTable made, int... widths) {
    made.setWidth(PaperDocx.TEXT_WIDTH);
    made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = made.getCTTbl().getTblGrid() == null ? made.getCTTbl().addNewTblGrid() : made.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
    for (int i = 0; i < widths.length; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
      made.getRow(0).getCell(i).setWidth("" + widths[i]);
    }
  }

  private static void head(XWPFTableCell cell, Column column) {
    cell.setColor("F2F2F2");
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    var title = cell.getParagraphs().getFirst();
    title.setStyle("TableHead");
    title.createRun().setText(Letters.printable(column.title()));
  }

  private void row(XWPFTableRow made, Paper.Row row, Table table) {
    made.setCantSplitRow(row.isShort());
    for (int i = 0; i < table.columns().size(); i++) {
      cell(made.getCell(i), row.cells().get(i), table.columns().get(i).align());
    }
  }

  private void cell(XWPFTableCell made, Cell cell, Align align) {
    var paragraphs = cell.paragraphs();
    for (int i = 0; i < Math.max(1, paragraphs.size()); i++) {
      var paragraph = i == 0 ? made.getParagraphs().getFirst() : made.addParagraph();
      paragraph.setStyle("TableText");
      align(paragraph, align);
      if (i < paragraphs.size()) text.spans(paragraph, paragraphs.get(i).spans());
    }
  }

  private static void align(XWPFParagraph paragraph, Align align) {
    switch (align) {
      case START -> {}
      case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case END -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
  }
}
