package az.rayon.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files as people send them, and as attackers do.
public final class Samples {

  public static final String WORD_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private Samples() {}

  public static byte[] pdf() {
    return text("%PDF-1.7\n1 0 obj <<>> endobj\nstartxref\n9\n%%EOF\n");
  }

  public static byte[] png() {
    return Base64.getDecoder()
        .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
  }

  public static byte[] jpeg() {
    var bytes = new byte[200];
    System.arraycopy(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'}, 0,
        bytes,
        0, 10);
    return bytes;
  }

  public static byte[] docx() {
    return written(out -> {
      try (var document = new XWPFDocument()) {
        document.createParagraph().createRun().setText("Ərizə");
        document.write(out);
      }
    });
  }

  public static byte[] xlsx() {
    return written(out -> {
      try (var book = new XSSFWorkbook()) {
        book.createSheet("Tədbirlər").createRow(0).createCell(0).setCellValue("Bənd");
        book.write(out);
      }
    });
  }

  /// Names and contents in turn.
  public static byte[] zip(String... namesAndContents) {
    return written(out -> {
      try (var zip = new ZipOutputStream(out)) {
        for (int i = 0; i < namesAndContents.length; i += 2) {
          zip.putNextEntry(new ZipEntry(namesAndContents[i]));
          zip.write(text(namesAndContents[i + 1]));
        }
      }
    });
  }

  /// A small DOCX that unpacks to many megabytes of nothing.
  public static byte[] bomb(int megabytes) {
    return written(out -> {
      try (var zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(text("<Types><Override ContentType=\"" + WORD_MAIN + "\"/></Types>"));
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        for (int i = 0; i < megabytes; i++) zip.write(new byte[1 << 20]);
      }
    });
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// So many bytes of text, made while they are read.
  public static InputStream endless(long size) {
    return new InputStream() {

      private long left = size;

      @Override
      public int read() {
        return left-- > 0 ? 'a' : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        if (left <= 0) return -1;
        var now = (int) Math.min(length, left);
        java.util.Arrays.fill(buffer, offset, offset + now, (byte) 'a');
        left -= now;
        return now;
      }
    };
  }

  private static byte[] written(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
