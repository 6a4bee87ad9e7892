package az.rayon.documents.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.arriving.Scanner.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/// Against a daemon that speaks clamd's protocol and finds the word EICAR.
class ClamdScannerTests {

  @TempDir
  Path folder;

  private ServerSocket daemon;
  private Thread serving;

  @BeforeEach
  void start() throws IOException {
    daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    serving = Thread.ofVirtual().start(this::serve);
  }

  @AfterEach
  void stop() throws IOException {
    daemon.close();
  }

  @Test
  void aCleanFileIsCleanHoweverLong() throws IOException {
    assertThat(scan("a".repeat(300_000))).isEqualTo(Verdict.CLEAN);
  }

  @Test
  void aVirusIsFound() throws IOException {
    assertThat(scan("x".repeat(70_000) + "EICAR")).isEqualTo(Verdict.INFECTED);
  }

  @Test
  void aDaemonThatSaysAnythingElseHasNotLooked() throws IOException {
    assertThat(scan("TOOLONG")).isEqualTo(Verdict.AWAY);
  }

  @Test
  void theStateIsAsked() throws IOException, InterruptedException {
    assertThat(scanner().state()).isEqualTo(Verdict.CLEAN);
    daemon.close();
    serving.join();
    assertThat(scanner().state()).isEqualTo(Verdict.AWAY);
    assertThat(scan("a")).isEqualTo(Verdict.AWAY);
  }

  private Verdict scan(String content) throws IOException {
    return scanner().scan(Files.writeString(folder.resolve("file"), content));
  }

  private ClamdScanner scanner() {
    return new ClamdScanner(new FileSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(4),
        "127.0.0.1:" + daemon.getLocalPort()));
  }

  private void serve() {
    while (!daemon.isClosed()) {
      try (var caller = daemon.accept()) {
        answer(caller);
      } catch (IOException e) {
        if (!daemon.isClosed()) throw new UncheckedIOException(e);
      }
    }
  }

  private static void answer(Socket caller) throws IOException {
    var in = new DataInputStream(caller.getInputStream());
    var command = new StringBuilder();
    for (int letter = in.read(); letter > 0; letter = in.read()) command.append((char) letter);
    var words = command.toString().equals("zPING") ? "PONG" : verdict(in);
    caller.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  private static String verdict(DataInputStream in) throws IOException {
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) content.write(in.readNBytes(length));
    var text = content.toString(StandardCharsets.US_ASCII);
    if (text.equals("TOOLONG")) return "INSTREAM size limit exceeded. ERROR";
    return text.contains("EICAR") ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
  }
}
