package az.rayon.opendata.uploads.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;

/// Which letters the bytes of a text stand for. What is valid UTF-8 is UTF-8, and so is what nearly is: some bytes went
/// bad, and each is told where it stands, which is better than to take every letter for two others. Of the encodings
/// from before it, those with Cyrillic letters are told from those with Latin ones by how the letters stand: a Russian
/// word is made of them, a Turkish or Azerbaijani one holds a few.
public final class Encodings {

  /// Those that can be chosen.
  public static final List<String> ALL = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1254", "windows-1251",
      "ISO-8859-9", "KOI8-R", "windows-1252");

  private static final int HEAD = 4096;
  /// In texts of other encodings hardly one letter in a hundred looks like UTF-8 by chance.
  private static final int SURE = 2;

  /// Letters of several bytes that UTF-8 knows, and bytes that it does not.
  private long letters;
  private long broken;
  private int waiting;
  private int least;
  private int most;
  private long high;
  private long together;
  private long c1;
  private long capitals;
  private long cyrillic;
  private int before;

  private Encodings() {}

  /// Reads the stream to its end.
  static String find(InputStream in) throws IOException {
    var head = in.readNBytes(HEAD);
    var marked = marked(head);
    if (!marked.isEmpty()) return marked;
    var found = new Encodings();
    found.look(head, head.length);
    var buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) found.look(buffer, read);
    return found.name();
  }

  static Charset charset(String name) {
    return Charset.forName(ALL.contains(name) ? name : "UTF-8");
  }

  private static String marked(byte[] head) {
    if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) return "UTF-16LE";
    if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) return "UTF-16BE";
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0 && i % 2 == 0) even++;
      if (head[i] == 0 && i % 2 == 1) odd++;
    }
    int few = head.length / 8;
    return odd > few && even * 4 < odd ? "UTF-16LE" : even > few && odd * 4 < even ? "UTF-16BE" : "";
  }

  private void look(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int here = bytes[i] & 0xFF;
      follow(here);
      if (here >= 0x80) tally(here);
      before = here;
    }
  }

  /// Whether UTF-8 may go on with this byte: no overlong form, no half of a pair, nothing beyond Unicode.
  private void follow(int here) {
    if (waiting > 0 && here >= least && here <= most) {
      least = 0x80;
      most = 0xBF;
      if (--waiting == 0) letters++;
      return;
    }
    if (waiting > 0) broken++;
    waiting = 0;
    if (here < 0x80) return;
    if (here < 0xC2 || here > 0xF4) {
      broken++;
      return;
    }
    waiting = here < 0xE0 ? 1 : here < 0xF0 ? 2 : 3;
    least = here == 0xE0 ? 0xA0 : here == 0xF0 ? 0x90 : 0x80;
    most = here == 0xED ? 0x9F : here == 0xF4 ? 0x8F : 0xBF;
  }

  private void tally(int here) {
    high++;
    if (before >= 0xC0 && here >= 0xC0) together++;
    if (here < 0xA0) c1++;
    if (here >= 0xE0) capitals++;
    if (here >= 0xC0) cyrillic++;
  }

  /// In KOI8-R small letters come before capitals, so that a text seems to shout.
  private String name() {
    long bad = broken + (waiting > 0 ? 1 : 0);
    if (bad == 0 || letters > SURE * bad) return "UTF-8";
    if (together * 2 > high) return capitals * 2 > cyrillic ? "windows-1251" : "KOI8-R";
    return c1 > 0 ? "windows-1254" : "ISO-8859-9";
  }
}
