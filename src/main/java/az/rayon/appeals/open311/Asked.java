package az.rayon.appeals.open311;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The parameters of a call, in the order in which they were sent, and the files that came with them. One that is empty
/// counts as not sent at all.
record Asked(Map<String, List<String>> all, List<Part> files) {

  static final Asked NOTHING = new Asked(Map.of(), List.of());

  /// Reads `name=value&…` as the bytes came; nothing when they are no UTF-8 in percent-encoding.
  static Optional<Asked> read(byte[] form) {
    var all = new LinkedHashMap<String, List<String>>();
    try {
      for (var pair : new String(form, StandardCharsets.ISO_8859_1).split("&")) {
        int cut = pair.indexOf('=');
        var value = decoded(cut < 0 ? "" : pair.substring(cut + 1));
        if (value.isBlank()) continue;
        all.computeIfAbsent(decoded(pair.substring(0, cut)).strip(), _ -> new ArrayList<>()).add(value);
      }
      return Optional.of(new Asked(all, List.of()));
    } catch (CharacterCodingException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Reads a form in parts, as clients send it that bring a picture: a part that has a file name is a file.
  static Optional<Asked> read(Collection<Part> parts) throws IOException {
    var all = new LinkedHashMap<String, List<String>>();
    var files = new ArrayList<Part>();
    try {
      for (var part : parts) {
        if (part.getSubmittedFileName() == null) {
          var value = letters(part.getInputStream().readAllBytes());
          if (!value.isBlank()) all.computeIfAbsent(part.getName().strip(), _ -> new ArrayList<>()).add(value);
        } else if (part.getSize() > 0 || !part.getSubmittedFileName().isEmpty()) {
          files.add(part);
        }
      }
      return Optional.of(new Asked(all, files));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// The first value, or nothing.
  String get(String name) {
    return all.getOrDefault(name, List.of("")).getFirst();
  }

  boolean has(String name) {
    return all.containsKey(name);
  }

  /// The values of a parameter that may be declared several times or with commas between.
  List<String> list(String name) {
    return all.getOrDefault(name, List.of()).stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip)
        .filter(value -> !value.isEmpty()).distinct().toList();
  }

  /// The names of those that hold a character which no XML could give back.
  List<String> unfit() {
    return all.entrySet().stream().filter(each -> !each.getValue().stream().allMatch(Encoding::fits))
        .map(Map.Entry::getKey).toList();
  }

  /// Read first as bytes, then as UTF-8, and no byte is let pass that is none.
  private static String decoded(String text) throws CharacterCodingException {
    return letters(URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String letters(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
