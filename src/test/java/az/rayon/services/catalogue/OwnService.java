package az.rayon.services.catalogue;

import static az.rayon.appeals.People.a;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.services.forms.definition.Forms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/// A service that no other test knows, and the official who keeps its passport.
abstract class OwnService {

  @Autowired
  MockMvcTester web;

  @Autowired
  KeepingPassports keeping;

  @Autowired
  Passports passports;

  @Autowired
  Forms forms;

  @Autowired
  JdbcClient db;

  @Autowired
  TransactionOperations transaction;

  @Autowired
  Clock clock;

  final Official editor = a(Role.EDITOR);
  String code = "";
  LocalDate today = LocalDate.EPOCH;
  Keeper keeper;

  @BeforeEach
  void aServiceOfItsOwn() {
    today = LocalDate.now(clock);
    code = "s" + UUID.randomUUID();
    keeper = new Keeper(keeping, passports, code, editor, today);
  }
}
