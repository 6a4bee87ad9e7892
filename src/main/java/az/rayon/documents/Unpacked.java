package az.rayon.documents;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// How much a PDF comes to when it is unpacked, found out before a reader unpacks it into memory: all that stands
/// behind `stream` in it is unpacked into nothing, to the limit and no further. What is packed in a way that this does
/// not tell (twice, or as nobody does any more) counts as too much.
final class Unpacked {

  private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
  /// Packed twice, by filters that are named elsewhere or under an escaped name, or packed without Flate.
  private static final Pattern UNTOLD = Pattern.compile("/Fl(?:ateDecode)?[\\s\\]]*/Fl(?:ateDecode)?\\b"
      + "|/Filter\\s*(?:\\d+\\s|\\[[^\\]]{0,200}/Fl[^\\]]{0,200}/Fl|\\[?[^\\]>]{0,200}/(?:LZW|RL|RunLength))"
      + "|#[0-9A-Fa-f]{2}[A-Za-z]{0,20}Decode");

  private Unpacked() {}

  static boolean isWithin(long limit, byte[] pdf) {
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    if (UNTOLD.matcher(text).find()) return false;
    var streams = STREAM.matcher(text);
    var buffer = new byte[1 << 16];
    long room = limit;
    while (room >= 0 && streams.find()) room -= length(pdf, streams.end(), room, buffer);
    return room >= 0;
  }

  /// Of what begins there; a picture, or what else is not packed, comes to nothing more.
  private static long length(byte[] pdf, int from, long room, byte[] buffer) {
    var inflater = new Inflater();
    try {
      inflater.setInput(pdf, from, pdf.length - from);
      for (int got = inflater.inflate(buffer); got > 0 && inflater.getBytesWritten() <= room;) {
        got = inflater.inflate(buffer);
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException _) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
