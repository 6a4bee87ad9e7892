import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Asks over one connection for as long as the program keeps it open, and costs next to nothing, as `pgbench` costs
/// next to nothing: what is measured is the program, not who asks it.
final class Wire {

  private final URI home;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();

  Wire(URI home) {
    this.home = home;
  }

  /// Sends a form, each from a household of its own behind the same proxy, and gives the status of the answer.
  int post(String path, byte[] form) throws IOException {
    var head = """
        POST %s HTTP/1.1\r
        Host: %s\r
        X-Forwarded-For: %s\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: %d\r
        \r
        """.formatted(path, home.getAuthority(), Visitor.household(), form.length).getBytes(StandardCharsets.US_ASCII);
    var whole = new byte[head.length + form.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(form, 0, whole, head.length, form.length);
    if (!socket.isConnected() || socket.isClosed()) connect();
    socket.getOutputStream().write(whole);
    int status = Integer.parseInt(line().split(" ")[1]);
    int length = 0;
    boolean last = false;
    for (String header; !(header = line()).isEmpty();) {
      var field = header.toLowerCase(Locale.ROOT);
      last |= field.equals("connection: close");
      if (field.startsWith("content-length:")) length = Integer.parseInt(field.substring(15).strip());
      if (field.startsWith("transfer-encoding:")) throw new IOException("a page where a redirect was expected");
    }
    in.skipNBytes(length);
    if (last) socket.close();
    return status;
  }

  private void connect() throws IOException {
    socket = new Socket(home.getHost(), home.getPort());
    in = new BufferedInputStream(socket.getInputStream());
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int letter; (letter = in.read()) != '\n';) {
      if (letter < 0) throw new IOException("the line broke");
      if (letter != '\r') line.append((char) letter);
    }
    return line.toString();
  }
}
