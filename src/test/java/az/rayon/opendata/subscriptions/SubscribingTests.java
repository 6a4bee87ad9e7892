package az.rayon.opendata.subscriptions;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.sentFrom;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.opendata.OpenDataTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OpenDataTest
class SubscribingTests {

  private static final Pattern LEAVE = Pattern.compile("/az/open-data/subscriptions/\\S+/end");

  @Autowired
  MockMvcTester web;
  @Autowired
  SubscriptionRounds rounds;
  @Autowired
  JdbcClient db;

  String email = "";
  String sender = "";

  @BeforeEach
  void aReaderOfTheirOwn() {
    email = UUID.randomUUID() + "@demo.invalid";
    sender = "2001:db8:" + UUID.randomUUID().toString().substring(9, 18).replace('-', ':') + "::1";
  }

  @Test
  void nothingIsSentBeforeTheReaderSaysYesInALetter() {
    var name = dataset(3);
    assertThat(ask(name, email.toUpperCase(Locale.ROOT))).hasStatusOk().bodyText()
        .contains("E-poçtunuza baxın").doesNotContain(email);
    var link = letters().getFirst().link();
    db.sql("update opendata.subscription set asked_on = asked_on - 2 where email = ?").param(email).update();
    dataset(name, 4);
    rounds.tell();
    assertThat(letters()).hasSize(1);

    assertThat(web.get().uri(link)).hasStatusOk().bodyText().contains("Bəli, mənə yazın").doesNotContain(email);
    assertThat(confirmed()).isFalse();
    assertThat(post(link)).hasStatusOk().bodyText().contains("Abunə oldunuz");
    assertThat(confirmed()).isTrue();
    assertThat(web.get().uri(link)).bodyText().contains("Abunə oldunuz");
  }

  @Test
  void newRowsAreToldOnceADayAndOneButtonEndsIt() {
    var name = dataset(3);
    ask(name, email);
    post(letters().getFirst().link());
    dataset(name, 5);
    rounds.tell();
    assertThat(letters()).as("on the day of the yes").hasSize(1);
    yesterday();
    rounds.tell();
    rounds.tell();
    assertThat(letters()).hasSize(2);
    assertThat(letters().getLast().link()).isEqualTo("/az/open-data/" + name);
    assertThat(letters().getLast().body()).contains("5 sətir");
    yesterday();
    rounds.tell();
    assertThat(letters()).as("nothing new").hasSize(2);

    var leave = LEAVE.matcher(letters().getLast().body());
    assertThat(leave.find()).isTrue();
    assertThat(web.get().uri(leave.group())).hasStatusOk().bodyText().contains("Daha yazmayın");
    assertThat(count()).isOne();
    assertThat(post(leave.group())).hasStatusOk().bodyText().contains("Ünvanınız silindi");
    assertThat(count()).isZero();
    assertThat(web.get().uri(leave.group())).hasStatus(404);
  }

  @Test
  void whoAsksAgainGetsNoSecondLetterAndOneAddressGetsFew() {
    var name = dataset(1);
    for (int i = 0; i < 3; i++) assertThat(ask(name, email)).hasStatusOk().bodyText().contains("E-poçtunuza baxın");
    assertThat(letters()).hasSize(1);
    for (int i = 0; i < 7; i++) ask(dataset(1), email);
    assertThat(letters()).hasSize(5);
  }

  @Test
  void aNetworkThatAsksForManyLettersHasToWait() {
    for (int i = 0; i < 20; i++) assertThat(ask("trials", i + email)).hasStatusOk();
    assertThat(ask("trials", email)).hasStatus(429).bodyText().contains("Bir az sonra yenidən cəhd edin", email);
    assertThat(letters()).isEmpty();
    sender = "2001:db8:ffff:" + sender.substring(10, 14) + "::1";
    assertThat(ask("trials", email)).hasStatusOk();
  }

  @Test
  void anAddressWhoseOwnerNeverAnswersIsForgotten() {
    ask(dataset(1), email);
    db.sql("update opendata.subscription set asked_on = asked_on - 8 where email = ?").param(email).update();
    rounds.tell();
    assertThat(count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kim", "kim@", "a b@c.az", "@x.az"})
  void whatIsNoAddressIsAskedForAgain(String typed) {
    assertThat(ask("trials", typed)).hasStatus(422).bodyText().contains("ad@example.az");
  }

  @Test
  void aGuessedLinkOpensNothing() {
    var name = dataset(1);
    ask(name, email);
    var link = letters().getFirst().link();
    assertThat(web.get().uri(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A"))).hasStatus(404);
    assertThat(
        post("/az/open-data/subscriptions/" + UUID.randomUUID() + "/" + link.substring(link.lastIndexOf('/') + 1)))
        .hasStatus(404);
    assertThat(web.get().uri("/az/open-data/nothing_here/subscribe")).hasStatus(404);
  }

  static Stream<Actor> everybody() {
    return Stream.concat(Stream.<Actor>of(new Actor.Visitor(), aCitizen()),
        Stream.of(Role.values()).map(role -> anOfficial(role)));
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void everybodyMaySubscribe(Actor reader) {
    assertThat(web.post().uri("/az/open-data/trials/subscribe").with(signedIn(reader)).param("email", email))
        .hasStatusOk();
    assertThat(letters()).hasSize(1);
  }

  record Sent(String link, String body) {}

  private List<Sent> letters() {
    return db.sql("select link, body from notifications.dispatch where address = ? order by created_at, id")
        .param(email).query(Sent.class).list();
  }

  private boolean confirmed() {
    return db.sql("select confirmed_on is not null from opendata.subscription where email = ?").param(email)
        .query(Boolean.class).single();
  }

  private long count() {
    return db.sql("select count(*) from opendata.subscription where email = ?").param(email).query(Long.class).single();
  }

  private void yesterday() {
    db.sql("update opendata.subscription set told_on = told_on - 1 where email = ?").param(email).update();
  }

  private String dataset(int rows) {
    var name = "told_" + UUID.randomUUID().toString().replace("-", "");
    dataset(name, rows);
    return name;
  }

  private void dataset(String name, int rows) {
    db.sql("create or replace view open_data.%s as select i as n from generate_series(1, %d) i".formatted(name, rows))
        .update();
  }

  private MvcTestResult ask(String name, String typed) {
    return web.post().uri("/az/open-data/" + name + "/subscribe").with(aVisitor()).with(sentFrom(sender))
        .param("email", typed).exchange();
  }

  private MvcTestResult post(String path) {
    return web.post().uri(path).with(aVisitor()).exchange();
  }
}
