package az.rayon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.database.SomeSettings;
import az.rayon.database.Unavailable;
import az.rayon.kernel.Demonstration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// In the context of the other tests of the whole program, so that it costs no start of its own.
@SpringBootTest(properties = {"rayon.demo=false", "rayon.post.rounds=false"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationsTests {

  @Autowired
  JdbcClient db;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  List<Demonstration> parts;

  @Test
  void aDemonstrationIsNeverOpenedInEarnest() {
    transaction.executeWithoutResult(undone -> {
      undone.setRollbackOnly();
      assertThatCode(() -> program(false).afterSingletonsInstantiated()).doesNotThrowAnyException();
      db.sql("insert into kernel.demonstrated (part) values ('accounts')").update();

      assertThatThrownBy(() -> program(false).afterSingletonsInstantiated()).isInstanceOf(Unavailable.class)
          .hasMessageContaining("database.refused.demonstrated");
      assertThatCode(() -> program(true).afterSingletonsInstantiated()).doesNotThrowAnyException();
    });
  }

  /// As they are written down in installations that earlier versions filled.
  @Test
  void aPartKeepsTheNameUnderWhichItWasPrepared() {
    assertThat(parts).extracting(part -> part.part().replace("az.rayon.", "")).contains(
        "accounts", "actionplan.imports", "appeals.analysis", "appeals.desk", "appeals.following",
        "appeals.inquiries.sample", "appeals.mail", "appeals.open311", "appeals.publishing",
        "appeals.receptions.sample", "appeals.routing", "appeals.sample", "directory", "opendata.freshness",
        "opendata.harvest", "opendata.stories", "opendata.uploads", "services.applications",
        "services.catalogue", "services.certificates", "services.forms.identity", "services.housing");
  }

  private Demonstrations program(boolean demo) {
    return new Demonstrations(List.of(), db, transaction, SomeSettings.ofAProgram(demo));
  }
}
