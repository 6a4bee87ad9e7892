package az.rayon.services.forms.identity;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountEnded;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Counter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServicesTest
class IdentityPagesTests {

  private static final String PATH = "/az/desk/identities";

  @Autowired
  MockMvcTester web;

  @Autowired
  Identities identities;

  @Autowired
  SeenCards cards;

  @Autowired
  JdbcClient db;

  private UUID account(String email) {
    var id = UUID.randomUUID();
    db.sql("""
        insert into accounts.account (id, state, given_name, family_name, patronymic, email, language, kind, password,
          created_at)
        values (?, 'ACTIVE', 'Sakin', 'Nümunə', '', ?, 'AZ', 'CITIZEN', 'x', now())
        """).params(id, email).update();
    return id;
  }

  @Test
  void theCounterSaysWhoseAccountItIsAndAFinBelongsToOne() {
    var clerk = new Counter(web, anOfficial(Role.REPRESENTATIVE));
    var email = "kart-" + UUID.randomUUID() + "@demo.invalid";
    var account = account(email);
    var typed = Map.of("email", email, "name", " Nümunə  Sakin ", "fin", "9zz99zz");
    assertThat(onward(clerk.post(PATH, typed))).endsWith("confirmed=true");
    assertThat(identities.find(account)).contains(new Identity(account, "9ZZ99ZZ", "Nümunə Sakin"));
    assertThat(onward(clerk.post(PATH, typed))).as("the same again").endsWith("confirmed=true");

    var second = "kart-" + UUID.randomUUID() + "@demo.invalid";
    account(second);
    var refused = clerk.post(PATH, Map.of("email", second, "name", "Başqa Adam", "fin", "9zz99zz"));
    assertThat(refused).hasStatus(409);
    assertThat(body(refused)).contains("başqa hesab üçün", "Başqa Adam");
  }

  @Test
  void anIdentityEndsWithTheAccount(Scenario scenario) {
    var account = account("kart-" + UUID.randomUUID() + "@demo.invalid");
    cards.confirm(account, "8YY88YY", "Nümunə Sakin");
    scenario.publish(new AccountEnded(account)).andWaitAtMost(Duration.ofSeconds(20))
        .andWaitForStateChange(() -> identities.find(account), Optional::isEmpty)
        .andVerify(none -> assertThat(none).isEmpty());
  }

  @Test
  void whatIsWrongIsSaidAndOnlyTheCounterMay() {
    var clerk = new Counter(web, anOfficial(Role.REGISTRAR));
    assertThat(body(clerk.get(PATH))).contains("Hesabın sahibini təsdiqlə");
    var wrong = clerk.post(PATH, Map.of("email", "yoxdur@demo.invalid", "name", "", "fin", "1"));
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("Vəsiqədəki adı yazın", "FİN 7 işarədən");
    assertThat(new Counter(web, anOfficial(Role.EDITOR)).get(PATH)).hasStatus(403);
    assertThat(new Counter(web, aCitizen()).get(PATH)).hasStatus(403);
  }
}
