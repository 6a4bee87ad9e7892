package az.rayon.documents;

import az.rayon.documents.Documents.Refusal;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Tells what a file is by what is in it. The name decides only between kinds of plain text.
final class Recognition {

  private Recognition() {}

  static Outcome<FileType, Refusal> of(Path file, String name) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(4096);
    }
    return begins(head, "%PDF-") ? new Done<>(FileType.PDF) : new Refused<>(Refusal.TYPE_NOT_ACCEPTED);
  }

  private static boolean begins(byte[] head, String magic) {
    var wanted = magic.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
  }
}
