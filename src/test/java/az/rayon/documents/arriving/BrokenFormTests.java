package az.rayon.documents.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.DocumentsTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Against the server as it runs, because the server itself reads forms: what cannot be read is told, and is no fault
/// of ours.
@DocumentsTest
class BrokenFormTests {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String FORM = "application/x-www-form-urlencoded";

  @LocalServerPort
  int port;

  @ParameterizedTest
  @ValueSource(strings = {"%FF%FE", "%FEehir", "%C9"})
  void lettersThatAreNoneAreToldInTheReadersLanguage(String question) throws IOException, InterruptedException {
    var page = get("/az/search?q=" + question);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("<html lang=\"az\"", "Hərflər oxunmadı");
    assertThat(get("/ru/search?q=" + question).body()).contains("<html lang=\"ru\"", "Не удалось прочитать буквы");
  }

  @Test
  void aFormInTheEncodingOfBeforeIsTold() throws IOException, InterruptedException {
    var page = post("/en/sign-in", FORM, "email=şəhər".replace('ə', 'e').getBytes(Charset.forName("windows-1254")));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("<html lang=\"en\"", "The letters could not be read");
  }

  @Test
  void aFormThatBreaksOffIsTold() throws IOException, InterruptedException {
    var half = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf";
    assertThat(post("/az/sign-in", "multipart/form-data; boundary=x", bytes(half)).statusCode()).isEqualTo(400);
    assertThat(post("/az/sign-in", "multipart/form-data", bytes(half)).statusCode()).isEqualTo(400);
    assertThat(post("/az/sign-in", FORM, bytes("email=%zz")).statusCode()).isEqualTo(400);
  }

  @Test
  void aFileThatIsSentAsTextIsTold() throws IOException, InterruptedException {
    var field = TOKEN.matcher(get("/az/sign-in").body());
    assertThat(field.find()).isTrue();
    assertThat(post("/api/sample", FORM, bytes("file=x&_csrf=" + field.group(1))).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)));
  }

  private HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
