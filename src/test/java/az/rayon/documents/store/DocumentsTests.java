package az.rayon.documents.store;

import static az.rayon.accounts.Visits.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.database.Settings;
import az.rayon.documents.Document;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.documents.Documents.Refusal;
import az.rayon.documents.DocumentsTest;
import az.rayon.documents.Samples;
import az.rayon.documents.arriving.FileType;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DocumentsTest
class DocumentsTests {

  @Autowired
  Documents documents;

  @Autowired
  FileStore store;

  @Autowired
  Tidying tidying;

  @Autowired
  Settings settings;

  @Autowired
  TransactionTemplate transaction;

  @Test
  void aFileComesBackByteForByteUnderASafeName() throws IOException {
    var content = Samples.docx();
    var id = kept(content, "C:\\fake\\Ərizə\u202E.exe");
    var document = documents.get(id);
    assertThat(document.name()).isEqualTo("Ərizə.exe.docx");
    assertThat(document.type()).isEqualTo(FileType.DOCX.media());
    assertThat(document.size()).isEqualTo(content.length);
    assertThat(document.sha256()).isEqualTo(Sha256.hex(content));
    try (var in = documents.open(id)) {
      assertThat(in).hasBinaryContent(content);
    }
  }

  @Test
  void equalBytesAreStoredOnce() throws IOException {
    var content = fresh();
    var first = kept(content, "bir.txt");
    var second = kept(content, "iki.txt");
    assertThat(first).isNotEqualTo(second);
    assertThat(documents.list(List.of(first, second))).extracting(Document::name).containsExactly("bir.txt", "iki.txt");
    assertThat(documents.list(List.of(first, second))).extracting(Document::sha256).containsOnly(Sha256.hex(content));
    assertThat(path(content)).exists();
  }

  @Test
  void theSameFileFromManyAtOnceIsKeptForEach() throws Exception {
    var content = fresh();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = IntStream.range(0, 16).mapToObj(i -> pool.submit(() -> kept(content, i + ".txt")))
          .toList();
      for (var one : all) assertThat(documents.find(one.get())).isPresent();
    }
  }

  @Test
  void anEndlessFileIsReadToTheLimitAndNoFurther() throws IOException {
    var endless = new Counting(Samples.endless(2L << 30));
    assertThat(keep(endless, "böyük.txt")).isEqualTo(new Refused<>(Refusal.TOO_LARGE));
    assertThat(endless.read).isLessThan((1 << 20) + (1 << 17));
    assertThat(incoming()).isEmpty();
  }

  @Test
  void aFileOfExactlyTheLimitIsAccepted() {
    assertThat(keep(Samples.endless(1 << 20), "tam.txt")).isInstanceOf(Done.class);
    assertThat(keep(Samples.endless((1 << 20) + 1), "bir bayt çox.txt")).isEqualTo(new Refused<>(Refusal.TOO_LARGE));
  }

  @Test
  void anEmptyFileIsNoFile() {
    assertThat(keep(InputStream.nullInputStream(), "a.pdf")).isEqualTo(new Refused<>(Refusal.EMPTY));
  }

  @Test
  void whatIsRefusedLeavesNothingBehind() throws IOException {
    assertThat(keep(new ByteArrayInputStream(Samples.text("<html>")), "a.txt"))
        .isEqualTo(new Refused<>(Refusal.TYPE_NOT_ACCEPTED));
    assertThat(path(Samples.text("<html>"))).doesNotExist();
    assertThat(incoming()).isEmpty();
  }

  @Test
  void aSenderWhoBreaksOffLeavesNothingBehind() throws IOException {
    var broken = new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        throw new IOException("gone");
      }
    };
    assertThatThrownBy(() -> keep(broken, "a.txt")).hasRootCauseMessage("gone");
    assertThat(incoming()).isEmpty();
  }

  @Test
  void whatTheCallerTakesBackWasNeverKept() {
    var id = transaction.execute(status -> {
      var kept = kept(fresh(), "a.txt");
      status.setRollbackOnly();
      return kept;
    });
    assertThat(documents.find(id)).isEmpty();
  }

  @Test
  void bytesGoByNightWhenNoDocumentShowsThem() throws IOException {
    var content = fresh();
    var first = kept(content, "bir.txt");
    var second = kept(content, "iki.txt");
    documents.forget(first);
    tidying.tidy(Instant.now().plusSeconds(60));
    assertThat(documents.open(second)).hasBinaryContent(content);
    documents.forget(second);
    tidying.tidy(Instant.now().plusSeconds(60));
    assertThat(path(content)).doesNotExist();
  }

  @Test
  void bytesThatSomebodyIsKeepingNowStay() {
    var content = fresh();
    transaction.executeWithoutResult(_ -> {
      kept(content, "a.txt");
      CompletableFuture.runAsync(() -> tidying.tidy(Instant.now().plusSeconds(60))).join();
      assertThat(path(content)).exists();
    });
  }

  private DocumentId kept(byte[] content, String name) {
    return switch (keep(new ByteArrayInputStream(content), name)) {
      case Done(var id) -> id;
      case Refused(var why) -> throw new AssertionError(why);
    };
  }

  private Outcome<DocumentId, Refusal> keep(InputStream in, String name) {
    return documents.keep(in, name, aCitizen());
  }

  private static byte[] fresh() {
    return Samples.text("Müraciət " + UUID.randomUUID());
  }

  private Path path(byte[] content) {
    var hash = Sha256.hex(content);
    return settings.data().resolve("files").resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
  }

  private List<Path> incoming() throws IOException {
    try (var files = Files.list(settings.data().resolve("files/incoming"))) {
      return files.toList();
    }
  }

  private static final class Counting extends FilterInputStream {

    private long read;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var now = super.read(buffer, offset, length);
      read += Math.max(0, now);
      return now;
    }
  }
}
