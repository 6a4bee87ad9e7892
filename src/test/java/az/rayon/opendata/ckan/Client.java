package az.rayon.opendata.ckan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Asks as clients of CKAN do, for tests, and takes the answer out of its envelope.
record Client(MockMvcTester web, ObjectMapper json) {

  JsonNode get(String action) throws UnsupportedEncodingException {
    return result(web.get().uri("/api/3/action/" + action).exchange());
  }

  JsonNode post(String action, String body) throws UnsupportedEncodingException {
    return result(send(action, body));
  }

  MvcTestResult send(String action, String body) {
    return web.post().uri("/api/action/" + action).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  JsonNode result(MvcTestResult answer) throws UnsupportedEncodingException {
    assertThat(answer).hasStatusOk();
    return json.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).get("result");
  }
}
