package az.rayon.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A mail server that takes no letter: it gives the same answer to every recipient, or hangs up where it has none.
final class GrumpyServer implements AutoCloseable {

  private final ServerSocket door;
  private final String answer;

  GrumpyServer(String answer) throws IOException {
    this.answer = answer;
    this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        talk(caller);
      } catch (IOException e) {
        if (!door.isClosed()) throw new UncheckedIOException(e);
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    say(caller, "220 grumpy");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("RCPT") && answer.isEmpty()) return;
      if (line.startsWith("RCPT")) say(caller, answer);
      else if (line.startsWith("QUIT")) say(caller, "221 bye");
      else say(caller, "250 ok");
    }
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
