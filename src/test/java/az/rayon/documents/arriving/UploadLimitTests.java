package az.rayon.documents.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.DocumentsTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Against the server as it runs: what happens here happens before any of our own code sees a form.
@DocumentsTest
class UploadLimitTests {

  private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";

  @LocalServerPort
  int port;

  @Test
  void twoGigabytesAreTurnedBackAtOnceWithAPageInTheReadersLanguage() throws IOException {
    var answer = send("/az/appeals/new", "Content-Length: " + (2L << 30), 1 << 20);
    assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("connection: close")
        .containsIgnoringCase("content-security-policy").contains("<html lang=\"az\"")
        .contains("çox böyükdür", "ən çoxu 4 MB");
    assertThat(send("/ru/appeals/new", "Content-Length: " + (2L << 30), 1 << 20)).contains("<html lang=\"ru\"");
  }

  /// Nothing is read of it but what fits in the wires: the answer is there before a hundredth has been sent.
  @Test
  void threeHundredMegabytesBroughtToBeCheckedAreTurnedBackBeforeTheyAreSent() throws IOException {
    var answer = send("/az/verify/file", "Content-Length: " + (300L << 20), 3 << 20);
    assertThat(answer).startsWith("HTTP/1.1 413").contains("çox böyükdür");
    assertThat(send("/az/verify/file", "Transfer-Encoding: chunked", 6 << 20)).startsWith("HTTP/1.1 413");
  }

  @Test
  void aMachineIsToldInItsOwnWay() throws IOException {
    var answer = send("/api/sample", "Accept: application/json\r\nContent-Length: " + (2L << 30), 1 << 20);
    assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
  }

  @Test
  void aFormThatDoesNotSayHowLongItIsIsCutOffAtTheLimit() throws IOException {
    var answer = send("/az/appeals/new", "Transfer-Encoding: chunked", 6 << 20);
    assertThat(answer).startsWith("HTTP/1.1 413").contains("çox böyükdür");
  }

  /// The head of a form, and so many bytes of it; then what the server has said.
  private String send(String path, String headers, int bytes) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      var out = socket.getOutputStream();
      var chunked = headers.contains("chunked");
      out.write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Language: az\r\n"
          + "Content-Type: multipart/form-data; boundary=x\r\n"
          + (headers.contains("Accept:") ? "" : "Accept: text/html\r\n") + headers + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      try {
        write(out, PART.getBytes(StandardCharsets.US_ASCII), chunked);
        var block = new byte[1 << 16];
        Arrays.fill(block, (byte) 'a');
        for (int sent = 0; sent < bytes; sent += block.length) write(out, block, chunked);
        out.flush();
        if (chunked) out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        else socket.shutdownOutput();
      } catch (IOException e) {
        // the server may hang up while we send; what it said before is what counts
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(java.io.OutputStream out, byte[] block, boolean chunked) throws IOException {
    if (chunked) out.write((Integer.toHexString(block.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(block);
    if (chunked) out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }
}
