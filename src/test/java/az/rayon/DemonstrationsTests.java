package az.rayon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.database.Unavailable;
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

  private Demonstrations program(boolean demo) {
    return new Demonstrations(List.of(), db, transaction, demo);
  }
}
