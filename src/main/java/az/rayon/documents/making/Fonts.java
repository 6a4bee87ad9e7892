package az.rayon.documents.making;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The letters of papers: Tinos, as wide as the Times New Roman that official papers are written in, with all of the
/// Azerbaijani alphabet; DejaVu Sans for what other alphabets people write names in.
final class Fonts {

  static final String FAMILIES = "Tinos, 'DejaVu Sans'";

  private static final String TINOS = "/fonts/tinos/Tinos-%s.ttf";
  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/%s.ttf";
  private static final int TABLE_DIRECTORY = 12;
  private static final int TABLE_RECORD = 16;

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  void addTo(PdfRendererBuilder builder) {
    add(builder, TINOS.formatted("Regular"), "Tinos", 400, FontStyle.NORMAL);
    add(builder, TINOS.formatted("Bold"), "Tinos", 700, FontStyle.NORMAL);
    add(builder, TINOS.formatted("Italic"), "Tinos", 400, FontStyle.ITALIC);
    add(builder, DEJAVU.formatted("DejaVuSans"), "DejaVu Sans", 400, FontStyle.NORMAL);
    add(builder, DEJAVU.formatted("DejaVuSans-Bold"), "DejaVu Sans", 700, FontStyle.NORMAL);
  }

  private void add(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    builder.useFont(() -> new ByteArrayInputStream(files.computeIfAbsent(file, Fonts::read)), family, weight, style,
        true);
  }

  private static byte[] read(String file) {
    try (var in = Fonts.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no font " + file);
      return withoutLigatures(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A ligature looks well and reads badly: "fi" would leave the file as one letter that no search finds. The table of
  /// substitutions is renamed, so that nobody finds it.
  private static byte[] withoutLigatures(InputStream in) throws IOException {
    var font = ByteBuffer.wrap(in.readAllBytes());
    for (int i = 0; i < font.getShort(4); i++) {
      var tag = new byte[4];
      font.get(TABLE_DIRECTORY + i * TABLE_RECORD, tag);
      if (new String(tag, StandardCharsets.US_ASCII).equals("GSUB"))
        font.put(TABLE_DIRECTORY + i * TABLE_RECORD, (byte) 'x');
    }
    return font.array();
  }
}
