package az.rayon.appeals.open311;

import az.rayon.kernel.Language;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a program adds to a request later: words, how the person sees its state, pictures. `note` is all of it as the
/// desk reads it.
record More(String number, String text, String status, String media, List<Part> pictures, String note,
    Language language, Fingerprint fingerprint) {

  /// With a line for each picture that could not be kept.
  String note(List<String> leftOut) {
    return Stream.concat(Stream.of(note), leftOut.stream()).filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
