package az.rayon.documents.arriving;

import az.rayon.documents.Documents.Refusal;
import az.rayon.documents.arriving.Scanner.Verdict;
import az.rayon.documents.store.FileStore;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Lets a file in, or does not: reads it once, to the limit and no further, and looks at what it is. Nothing is held
/// in memory but a buffer.
@Component
public class Intake {

  /// What must stay free for the database, which lies on the same disk by default.
  private static final long RESERVE = 64L << 20;

  private final FileStore store;
  private final Scanner scanner;
  private final long limit;

  Intake(FileStore store, Scanner scanner, FileSettings settings) {
    this.store = store;
    this.scanner = scanner;
    this.limit = settings.limit().toBytes();
  }

  /// The staged bytes are there as long as `then` runs.
  public <T> Outcome<T, Refusal> receive(InputStream in, String name, Function<Arrival, T> then) throws IOException {
    return receive(limit, then, staged -> inspect(in, limit, staged, () -> Recognition.of(staged, name)));
  }

  /// The same for rows, whose kind nobody asks for.
  public <T> Outcome<T, Refusal> receiveRows(InputStream in, long longest, Function<Arrival, T> then)
      throws IOException {
    return receive(longest, then, staged -> inspect(in, longest, staged, () -> new Done<>(FileType.ROWS)));
  }

  private interface Inspecting {
    Outcome<Arrival, Refusal> inspect(Path staged) throws IOException;
  }

  private interface Recognising {
    Outcome<FileType, Refusal> recognise() throws IOException;
  }

  private <T> Outcome<T, Refusal> receive(long longest, Function<Arrival, T> then, Inspecting inspecting)
      throws IOException {
    if (store.room() < longest + RESERVE) return new Refused<>(Refusal.NO_ROOM);
    var staged = store.stage();
    try {
      return switch (inspecting.inspect(staged)) {
        case Done(var arrival) -> new Done<>(then.apply(arrival));
        case Refused(var why) -> new Refused<>(why);
      };
    } finally {
      Files.deleteIfExists(staged);
    }
  }

  private Outcome<Arrival, Refusal> inspect(InputStream in, long longest, Path staged, Recognising recognising)
      throws IOException {
    var digest = Sha256.digest();
    var size = copy(in, longest, staged, digest);
    if (size == 0) return new Refused<>(Refusal.EMPTY);
    if (size > longest) return new Refused<>(Refusal.TOO_LARGE);
    return switch (recognising.recognise()) {
      case Refused(var why) -> new Refused<>(why);
      case Done(var type) -> switch (scanner.scan(staged)) {
        case INFECTED -> new Refused<>(Refusal.INFECTED);
        case AWAY -> new Refused<>(Refusal.SCANNER_AWAY);
        case Verdict verdict -> new Done<>(new Arrival(staged, HexFormat.of().formatHex(digest.digest()), size, type,
            verdict == Verdict.CLEAN));
      };
    };
  }

  /// The number of bytes read, which is one more than the limit when there are more.
  private static long copy(InputStream in, long longest, Path staged, MessageDigest digest) throws IOException {
    try (var out = new DigestOutputStream(Files.newOutputStream(staged), digest)) {
      return new Limited(in, longest).transferTo(out);
    }
  }
}
