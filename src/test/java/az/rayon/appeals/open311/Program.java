package az.rayon.appeals.open311;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Secret;
import az.rayon.kernel.Actor.Clockwork;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program with a key of its own that speaks Open311. What it sends is valid; a test names only what matters to it.
record Program(MockMvcTester web, ApiKey key, String secret) {

  static final String REAL = "/open311/v2";
  static final String TRIAL = "/open311/test/v2";

  private static final JsonMapper JSON = new JsonMapper();

  static Program with(MockMvcTester web, ApiKeys keys) {
    return with(web, keys, 10_000);
  }

  static Program with(MockMvcTester web, ApiKeys keys, int perMinute) {
    var key = new ApiKey(UUID.randomUUID(), "Sınaq", "proqram@demo.invalid", perMinute, Instant.EPOCH, null, null);
    var secret = Secret.fresh();
    assertThat(keys.add(key, secret, new Clockwork("test"))).isTrue();
    return new Program(web, key, secret.text());
  }

  /// A request that has all it needs and is like no other.
  Map<String, String> request() {
    var all = new LinkedHashMap<String, String>();
    all.put("api_key", secret);
    all.put("service_code", "roads");
    all.put("lat", "40.7656");
    all.put("long", "46.4089");
    all.put("first_name", "Gülşən");
    all.put("last_name", "Nümunəyeva");
    all.put("email", UUID.randomUUID() + "@demo.invalid");
    all.put("description", "Küçəmiz çuxurlarla doludur.");
    return all;
  }

  Map<String, String> request(String name, String value) {
    var all = request();
    all.put(name, value);
    return all;
  }

  Map<String, String> without(String... names) {
    var all = request();
    for (var name : names) all.remove(name);
    return all;
  }

  /// A question with the key.
  Map<String, String> keyed(Map<String, String> query) {
    var all = new LinkedHashMap<>(query);
    all.put("api_key", secret);
    return all;
  }

  MvcTestResult post(String path, Map<String, String> form) {
    return post(path, form(form));
  }

  /// From an address of its own, because one address may not send without end.
  MvcTestResult post(String path, String body) {
    return web.post().uri(URI.create(path)).contentType("application/x-www-form-urlencoded; charset=utf-8")
        .content(body).with(request -> {
          request.setRemoteAddr("10.%d.%d.%d".formatted(random(), random(), random()));
          return request;
        }).exchange();
  }

  MvcTestResult get(String path, Map<String, String> query) {
    return web.get().uri(URI.create(path + (query.isEmpty() ? "" : "?" + form(query)))).exchange();
  }

  MvcTestResult get(String path) {
    return get(path, Map.of());
  }

  /// Sends a request and gives its number.
  String send(String place, Map<String, String> form) {
    var answer = post(place + "/requests.json", form);
    assertThat(answer).hasStatusOk();
    return json(answer).get(0).get("service_request_id").asString();
  }

  /// The request as the program that sent it reads it.
  JsonNode own(String place, String number) {
    var answer = get(place + "/requests/" + number + ".json", Map.of("api_key", secret, "extensions", "true"));
    assertThat(answer).hasStatusOk();
    return json(answer).get(0);
  }

  static JsonNode json(MvcTestResult answer) {
    return JSON.readTree(answer.getResponse().getContentAsByteArray());
  }

  static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  static String form(Map<String, String> all) {
    return all.entrySet().stream().map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int random() {
    return ThreadLocalRandom.current().nextInt(256);
  }
}
