package az.rayon.opendata.uploads.reading;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// The first sheet of a workbook, pulled row by row. Only the texts that cells share are in memory, so there may not be
/// more of them than fit there. Of a formula the value is taken that stands beside it.
final class SheetRows implements Rows {

  private static final long MOST_SHARED = 64L << 20;
  private static final long MOST_ALL = 2L << 30;
  private static final int PARTS = 2_000;
  private static final int RATIO = 200;
  private static final MathContext SHOWN = new MathContext(15);

  private final File file;
  private final OPCPackage book;
  private final Counted in;
  private final ReadOnlySharedStringsTable shared;
  private final StylesTable styles;
  private final XMLStreamReader xml;
  private long line;
  private boolean over;

  private SheetRows(File file, OPCPackage book, long all) throws IOException, OpenXML4JException, SAXException,
      XMLStreamException {
    this.file = file;
    this.book = book;
    var reader = new XSSFReader(book);
    this.shared = new ReadOnlySharedStringsTable(book, false);
    this.styles = reader.getStylesTable();
    var sheets = reader.getSheetsData();
    if (!sheets.hasNext()) throw new IOException("a workbook without a sheet");
    this.in = new Counted(sheets.next(), all);
    this.xml = factory().createXMLStreamReader(in);
  }

  /// Refuses what unpacks to far more than it is before any of it is unpacked. The file goes when it has been read.
  static Rows open(File file) throws IOException {
    long sheet = measured(file);
    var book = book(file);
    boolean opened = false;
    try {
      var rows = new SheetRows(file, book, sheet);
      opened = true;
      return rows;
    } catch (OpenXML4JException | SAXException | XMLStreamException e) {
      throw new IOException(e);
    } finally {
      if (!opened) book.revert();
    }
  }

  private static OPCPackage book(File file) throws IOException {
    try {
      return OPCPackage.open(file, PackageAccess.READ);
    } catch (OpenXML4JException | RuntimeException e) { // checkstyle:off IllegalCatch - POI throws all kinds
      throw new IOException(e);
    }
  }

  private static long measured(File file) throws IOException {
    long largest = 0;
    long together = 0;
    try (var zip = new ZipFile(file)) {
      if (zip.size() > PARTS) throw new IOException("too many parts");
      for (var entry : zip.stream().toList()) {
        together += Math.max(0, entry.getSize());
        if (entry.getName().endsWith("sharedStrings.xml") && entry.getSize() > MOST_SHARED)
          throw new IOException("too many shared texts");
        if (entry.getName().contains("worksheets/sheet")) largest = Math.max(largest, entry.getSize());
      }
    }
    if (together > MOST_ALL || together > RATIO * Math.max(file.length(), 1 << 14))
      throw new IOException("unpacks to far more than it is");
    return largest;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (over) return null;
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) return row();
      }
      over = true;
      return null;
    } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
      over = true;
      return new Row(line + 1, List.of(), Fault.Kind.BROKEN);
    }
  }

  private Row row() throws XMLStreamException {
    var number = xml.getAttributeValue(null, "r");
    line = number == null ? line + 1 : Long.parseLong(number);
    List<@Nullable String> cells = new ArrayList<>();
    Fault.Kind broken = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) break;
      if (event != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("c")) continue;
      var reference = xml.getAttributeValue(null, "r");
      int place = reference == null ? cells.size() : new CellReference(reference).getCol();
      var cell = cell();
      if (place >= WIDEST) broken = Fault.Kind.WIDE;
      else put(cells, place, cell);
    }
    return new Row(line, cells, broken);
  }

  private static void put(List<@Nullable String> cells, int place, @Nullable String cell) {
    while (cells.size() < place) cells.add(null);
    if (cells.size() == place) cells.add(cell);
    else cells.set(place, cell);
  }

  private @Nullable String cell() throws XMLStreamException {
    var type = xml.getAttributeValue(null, "t");
    var style = xml.getAttributeValue(null, "s");
    var text = new StringBuilder();
    boolean value = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) break;
      if (event == XMLStreamConstants.START_ELEMENT) value = xml.getLocalName().matches("v|t");
      if (event == XMLStreamConstants.END_ELEMENT) value = false;
      if (event == XMLStreamConstants.CHARACTERS && value && text.length() <= LONGEST) text.append(xml.getText());
    }
    return text.isEmpty() ? null : told(text.toString(), type == null ? "n" : type, style);
  }

  private String told(String text, String type, @Nullable String style) {
    return switch (type) {
      case "s" -> shared.getItemAt(Integer.parseInt(text)).getString();
      case "b" -> String.valueOf(text.equals("1"));
      case "n" -> number(text, style);
      default -> text;
    };
  }

  private String number(String text, @Nullable String style) {
    if (style != null && isDay(Integer.parseInt(style))) {
      var at = DateUtil.getLocalDateTime(Double.parseDouble(text));
      return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
    }
    var number = new BigDecimal(text).round(SHOWN);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private boolean isDay(int style) {
    var format = styles.getStyleAt(style);
    return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
  }

  @Override
  public Counted bytes() {
    return in;
  }

  @Override
  public void close() throws IOException {
    Rows.super.close();
    book.revert();
    Files.deleteIfExists(file.toPath());
  }
}
