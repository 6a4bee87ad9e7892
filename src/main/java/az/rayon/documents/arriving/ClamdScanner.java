package az.rayon.documents.arriving;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// ClamAV's daemon, spoken to over TCP or its own socket (INSTREAM). While it does not answer, files are not taken in:
/// a scanner that was asked for must not be missing unnoticed.
class ClamdScanner implements Scanner {

  private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int CHUNK = 1 << 16;

  private final SocketAddress address;

  ClamdScanner(FileSettings settings) {
    this.address = address(settings.scanner());
  }

  @Override
  public Verdict scan(Path file) {
    return ask(channel -> {
      send(channel, "zINSTREAM\0");
      stream(file, channel);
    });
  }

  @Override
  public Verdict state() {
    return ask(channel -> send(channel, "zPING\0"));
  }

  private Verdict ask(Question question) {
    try (var channel = SocketChannel.open(address)) {
      var watch = Thread.ofVirtual().start(() -> closeLate(channel));
      try {
        question.put(channel);
        return verdict(answer(channel));
      } finally {
        watch.interrupt();
      }
    } catch (IOException e) {
      LOG.warn("The virus scanner at {} does not answer: {}", address, e.toString());
      return Verdict.AWAY;
    }
  }

  private static Verdict verdict(String answer) {
    if (answer.equals("PONG") || answer.endsWith(": OK")) return Verdict.CLEAN;
    if (answer.endsWith(" FOUND")) return Verdict.INFECTED;
    LOG.warn("The virus scanner says: {}", answer);
    return Verdict.AWAY;
  }

  private static void stream(Path file, SocketChannel channel) throws IOException {
    var chunk = ByteBuffer.allocate(CHUNK + 4);
    try (var in = Files.newByteChannel(file)) {
      for (int read = in.read(chunk.clear().position(4)); read > 0; read = in.read(chunk.clear().position(4))) {
        write(channel, chunk.flip().putInt(0, read));
      }
    }
    write(channel, ByteBuffer.allocate(4));
  }

  private static String answer(SocketChannel channel) throws IOException {
    var answer = new String(Channels.newInputStream(channel).readNBytes(4096), StandardCharsets.UTF_8);
    if (answer.isEmpty()) throw new EOFException("no answer");
    return answer.replace("\0", "").strip();
  }

  private static void send(SocketChannel channel, String command) throws IOException {
    write(channel, ByteBuffer.wrap(command.getBytes(StandardCharsets.US_ASCII)));
  }

  private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) channel.write(bytes);
  }

  private static void closeLate(SocketChannel channel) {
    try {
      Thread.sleep(PATIENCE);
      channel.close();
    } catch (InterruptedException | IOException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static SocketAddress address(String setting) {
    if (setting.startsWith("/")) return UnixDomainSocketAddress.of(setting);
    var colon = setting.lastIndexOf(':');
    return new InetSocketAddress(setting.substring(0, colon), Integer.parseInt(setting.substring(colon + 1)));
  }

  private interface Question {
    void put(SocketChannel channel) throws IOException;
  }
}
