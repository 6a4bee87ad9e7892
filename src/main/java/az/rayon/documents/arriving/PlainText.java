package az.rayon.documents.arriving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Plain text is text to its last letter: Unicode in a valid encoding, no control characters, and no program or
/// markup that another program would run.
final class PlainText {

  private static final Pattern HEADER = Pattern
      .compile("(?<name>[A-Za-z][A-Za-z0-9-]*):[^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*\\r?\\n");
  private static final List<String> LETTER_HEADERS = List.of("date", "subject", "to", "received", "mime-version",
      "message-id");
  private static final Pattern MARKUP = Pattern.compile("\\s*(?:<[a-zA-Z!?/]|\\{\\\\rtf|%!PS|#!).*", Pattern.DOTALL);

  private PlainText() {}

  /// A letter saved from a mail program: its first lines are headers, and say from whom.
  static boolean isLetter(String head) {
    var header = HEADER.matcher(head);
    var names = new ArrayList<String>();
    while (header.lookingAt()) {
      names.add(header.group("name").toLowerCase(Locale.ROOT));
      header.region(header.end(), head.length());
    }
    return names.contains("from") && names.stream().filter(LETTER_HEADERS::contains).count() >= 2;
  }

  static boolean isText(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var decoder = charset(channel).newDecoder();
      var bytes = ByteBuffer.allocate(1 << 16);
      var letters = CharBuffer.allocate(1 << 16);
      for (boolean first = true, more = true; more; first = false) {
        more = channel.read(bytes) >= 0;
        if (!decode(decoder, bytes.flip(), letters.clear(), !more)) return false;
        if (!isPlain(letters.flip()) || (first && MARKUP.matcher(letters).matches())) return false;
        bytes.compact();
      }
      return true;
    }
  }

  private static boolean decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer letters, boolean last) {
    return decoder.decode(bytes, letters, last) == CoderResult.UNDERFLOW;
  }

  /// No control characters, and no program or markup.
  static boolean isHarmless(CharSequence letters) {
    return isPlain(letters) && !MARKUP.matcher(letters).matches();
  }

  private static boolean isPlain(CharSequence letters) {
    return letters.chars().allMatch(c -> (c >= ' ' && c != 0x7F) || c == '\t' || c == '\n' || c == '\r' || c == '\f');
  }

  private static Charset charset(FileChannel channel) throws IOException {
    var mark = new byte[2];
    channel.read(ByteBuffer.wrap(mark), 0);
    if (Arrays.equals(mark, new byte[]{(byte) 0xFF, (byte) 0xFE})) return StandardCharsets.UTF_16LE;
    if (Arrays.equals(mark, new byte[]{(byte) 0xFE, (byte) 0xFF})) return StandardCharsets.UTF_16BE;
    return StandardCharsets.UTF_8;
  }
}
