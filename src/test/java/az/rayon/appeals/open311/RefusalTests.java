package az.rayon.appeals.open311;

import static az.rayon.appeals.open311.Program.REAL;
import static az.rayon.appeals.open311.Program.TRIAL;
import static az.rayon.appeals.open311.Program.json;
import static az.rayon.appeals.open311.Program.text;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.kernel.Actor.Visitor;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What is wrong comes as the list of errors of the specification, each in words, at both addresses alike.
@AppealsTest
class RefusalTests extends CallingProgram {

  static final int FLOOD = 1_000;

  @Autowired
  Calls calls;

  @Autowired
  TransactionTemplate transaction;

  @ParameterizedTest
  @ValueSource(strings = {"start_date=yesterday", "start_date=2026-13-01T00:00:00Z", "start_date=2026-11-28T10:00:00",
      "end_date=28.11.2026", "start_date=%2B999999999-01-01T00:00:00Z", "page=0", "page=-1", "page=two", "page=1e3",
      "page_size=0", "page_size=1001", "status=pending", "status=open,nonsense", "extensions=maybe",
      "lat=1000", "lat=40.7", "lat=40.7&long=x", "radius=500", "lat=40.7&long=46.4&radius=0",
      "lat=40.7&long=46.4&radius=near", "start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z",
      "start_date=2026-06-01T00:00:00Z&end_date=2026-05-01T00:00:00Z", "service_code=%FF", "service_code=%C3%28",
      "status=op%00en"})
  void aQuestionThatMeansNothingIsABadRequest(String query) {
    for (var place : new String[]{REAL, TRIAL}) {
      isRefused(web.get().uri(URI.create(place + "/requests.json?" + query)).exchange(), 400);
    }
  }

  @Test
  void theListOfErrorsIsXmlWhereXmlWasAskedFor() {
    var answer = web.get().uri(URI.create(REAL + "/requests.xml?page=x&status=y&locale=en")).exchange();
    assertThat(answer).hasStatus(400).hasHeader("Content-Type", "text/xml;charset=utf-8")
        .hasHeader("Content-Language", "en");
    assertThat(text(answer)).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?><errors><error><code>400</code>")
        .contains("<description>status: Either open, closed", "<description>page: A whole number");
  }

  @Test
  void ninetyDaysAreTheMost() {
    var end = Instant.parse("2026-06-01T00:00:00Z");
    var start = end.minus(Window.LONGEST);
    assertThat(program.get(REAL + "/requests.json", Map.of("start_date", start.toString(), "end_date", end.toString())))
        .hasStatusOk();
    isRefused(program.get(REAL + "/requests.json",
        Map.of("start_date", start.minusSeconds(1).toString(), "end_date", end.toString())), 400, "90");
    assertThat(web.get().uri(URI.create(REAL + "/requests.json?start_date=2026-11-01T00:00:00+04:00")).exchange())
        .as("a plus that nobody encoded").hasStatusOk();
  }

  @Test
  void withoutAKeyThatIsKnownNobodySends() {
    isRefused(program.post(REAL + "/requests.json", program.without("api_key")), 403, "Açar göndərilməyib");
    isRefused(program.post(REAL + "/requests.json", program.request("api_key", "nonsense")), 403, "Belə açar yoxdur");
    isRefused(program.get(REAL + "/requests.json", Map.of("api_key", "nonsense")), 403);
    isRefused(program.get(REAL + "/servicerequestupdates.json"), 403);
    keys.revoke(program.key().id(), new Visitor(), clock.instant());
    isRefused(program.post(TRIAL + "/requests.json", program.request()), 403, "geri götürülüb");
  }

  @Test
  void aKeyInTheAddressOfWhatIsSentCountsForNothing() {
    isRefused(program.post(REAL + "/requests.json?api_key=" + program.secret(), program.without("api_key")), 403);
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    for (var place : new String[]{REAL, TRIAL}) {
      isRefused(program.post(place + "/requests.json", Map.of("api_key", program.secret())), 400, "service_code: ",
          "description: ", "lat, long: ", "last_name: ", "first_name: ", "email, phone: ", "anonim");
    }
  }

  @Test
  void anUnknownServiceIsNotFound() {
    isRefused(program.post(REAL + "/requests.json", program.request("service_code", "nosuch")), 404, "service_code");
    isRefused(program.get(REAL + "/services/nosuch.json"), 404);
    isRefused(program.get(REAL + "/requests.json", Map.of("service_code", "nosuch")), 404);
    isRefused(program.get(REAL + "/requests/A-1990-000001.json"), 404);
    isRefused(program.get(REAL + "/services.json", Map.of("jurisdiction_id", "elsewhere.example")), 404,
        "jurisdiction_id: ", "127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource({"lat, abc", "lat, 90.1", "lat, '40,7'", "lat, 1e999999999", "lat, NaN", "long, 180.5", "long, ''",
      "long, 0x1F", "lat, 91", "media_url, javascript:alert(1)", "media_url, ftp://example.az/a.jpg", "email, nobody",
      "phone, call me", "attribute[KIND], DEMAND", "attribute[SETTLEMENT], atlantis", "address_id, atlantis"})
  void aWrongValueIsNamedWithItsParameter(String name, String value) {
    isRefused(program.post(REAL + "/requests.json", program.request(name, value)), 400,
        name.equals("lat") || name.equals("long") || name.startsWith("attribute") ? name : name + ": ");
  }

  @Test
  void aPlaceOutsideTheNeighbourhoodIsRefused() {
    isRefused(program.post(REAL + "/requests.json", program.request("lat", "51.5")), 400, "kənardadır");
    isRefused(program.post(REAL + "/requests.json", program.request("long", "-46.4")), 400, "kənardadır");
  }

  @Test
  void aPlaceIsASpotOrWordsOrASettlement() {
    var words = program.without("lat", "long");
    words.put("address_string", "Nizami küçəsi 5, Samux");
    var number = program.send(REAL, words);
    assertThat(program.own(REAL, number).get("address").asString()).isEqualTo("Nizami küçəsi 5, Samux");
    var code = program.without("lat", "long");
    code.put("address_id", "fuzuli");
    assertThat(program.own(REAL, program.send(REAL, code)).get("address").asString()).isEqualTo("Füzuli");
    isRefused(program.post(REAL + "/requests.json", program.without("long")), 400, "long: ");
  }

  @Test
  void fourThousandLettersAreTheMost() {
    assertThat(program.send(REAL, program.request("description", "ə".repeat(4000)))).startsWith("A-");
    isRefused(program.post(REAL + "/requests.json", program.request("description", "ə".repeat(4001))), 400,
        "description: ", "4000", "1 işarə artıqdır");
    isRefused(program.post(REAL + "/requests.json", program.request("description", "ə".repeat(200_000))), 413);
  }

  @Test
  void onlyAFormIsTaken() {
    for (var type : new String[]{"application/json", "text/xml", "nonsense"}) {
      isRefused(web.post().uri(REAL + "/requests.json").header("Content-Type", type).content("{}").exchange(), 415,
          "x-www-form-urlencoded");
    }
    isRefused(web.post().uri(REAL + "/requests.json").exchange(), 415);
    isRefused(program.post(REAL + "/requests.json", "api_key=%ff%fe"), 400, "UTF-8");
  }

  @Test
  void anotherMethodIsToldWhichOnesWork() {
    var answer = web.delete().uri(REAL + "/requests.json").exchange();
    isRefused(answer, 405, "GET, HEAD, POST");
    assertThat(answer).hasHeader("Allow", "GET, HEAD, POST");
    isRefused(web.put().uri(TRIAL + "/servicerequestupdates.json").exchange(), 405);
    isRefused(web.post().uri(REAL + "/services.json").exchange(), 405, "POST burada işləmir");
    isRefused(web.get().uri(REAL + "/nosuch.json").exchange(), 404);
    assertThat(web.get().uri("/open311").exchange()).hasStatus(404);
    assertThat(web.head().uri(REAL + "/services.xml").exchange()).hasStatusOk();
  }

  @Test
  void aKeyHasItsPaceAndIsToldWhenToComeAgain() {
    var slow = Program.with(web, keys, 3);
    for (int i = 0; i < 3; i++) assertThat(slow.post(REAL + "/requests.json", slow.request())).hasStatusOk();
    var answer = slow.post(REAL + "/requests.json", slow.request());
    isRefused(answer, 429, "Bir dəqiqədən sonra");
    assertThat(answer).hasHeader("Retry-After", "60");
    assertThat(program.post(REAL + "/requests.json", program.request())).as("somebody else").hasStatusOk();
  }

  @Test
  void oneNetworkCannotFlood() {
    var statuses = Stream.generate(() -> web.post().uri(TRIAL + "/requests.json")
        .header("Content-Type", "application/x-www-form-urlencoded").content("api_key=guess")
        .with(request -> {
          request.setRemoteAddr("2001:db8::" + Integer.toHexString(request.hashCode() & 0xffff));
          return request;
        }).exchange().getResponse().getStatus()).limit(FLOOD).toList();
    assertThat(statuses).containsOnly(403, 429).endsWith(429, 429, 429, 429, 429);
    assertThat(statuses.stream().filter(status -> status == 429)).hasSize(FLOOD - Admitting.SENT_PER_MINUTE);
    assertThat(program.post(TRIAL + "/requests.json", program.request())).as("from elsewhere").hasStatusOk();
    assertThat(db.sql("""
        select count(*) from appeals.open311_pace where position(convert_to('2001:db8', 'UTF8') in who) > 0
        """).query(Long.class).single()).as("addresses kept").isZero();
  }

  /// A count by itself may be lost with the machine; the deed in whose transaction it is made may not.
  @Test
  void aCountWithinADeedLeavesTheDeedAsSafeAsItWas() {
    var safe = transaction.execute(_ -> {
      db.sql("set local synchronous_commit = on").update();
      calls.count("sender:deed", clock.instant());
      return db.sql("show synchronous_commit").query(String.class).single();
    });
    assertThat(safe).isEqualTo("on");
  }

  @Test
  void anyPageMayAskAndNoCookieIsLookedAt() {
    var answer = web.get().uri(REAL + "/services.json").header("Origin", "https://app.example").exchange();
    assertThat(answer).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*")
        .doesNotContainHeader("Access-Control-Allow-Credentials").doesNotContainHeader("Set-Cookie");
    assertThat(web.post().uri(TRIAL + "/requests.json").header("Origin", "https://app.example")
        .header("Sec-Fetch-Site", "cross-site").header("Content-Type", "application/x-www-form-urlencoded")
        .content(Program.form(program.request())).exchange()).hasStatusOk();
  }
}
