package az.rayon.deadlines;

import static az.rayon.accounts.Visits.anOfficial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.rayon.deadlines.LegalRule.Status;
import az.rayon.deadlines.SettlingRules.Finding;
import az.rayon.deadlines.SettlingRules.Refusal;
import az.rayon.deadlines.Term.Measure;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
class SettlingRulesTests {

  @Autowired
  SettlingRules settling;
  @Autowired
  Deadlines deadlines;
  @Autowired
  Rules rules;
  @Autowired
  JdbcClient db;

  private String rule = "";

  @BeforeEach
  void aRuleThatNobodyHasFound() {
    rule = "trial.x" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    db.sql("""
        insert into deadlines.rule (key, place, title_az, title_en, title_ru)
        select :key, max(place) + 1, 'sınaq', 'trial', 'проба' from deadlines.rule
        """).param("key", rule).update();
    db.sql("""
        insert into deadlines.rule_value (id, rule, unit, reference_az, reference_en, reference_ru, status, entered_at)
        values (:id, :rule, 'wd', 'Qanun', 'Law', '', 'unknown', now())
        """).param("id", UUID.randomUUID()).param("rule", rule).update();
  }

  @Test
  void aFoundValueHoldsFromItsDayAndTheOldOneUntilThen() {
    settle("5", Status.VERIFY, null);
    settle("7", Status.FOUND, LocalDate.parse("2026-06-01"));
    assertThat(due("2026-05-25")).isEqualTo("2026-06-04");
    assertThat(due("2026-06-01")).isEqualTo("2026-06-10");
    assertThat(rules.values(rule)).extracting(LegalRule::value, LegalRule::validFrom, LegalRule::validTo)
        .containsExactly(tuple("7", LocalDate.parse("2026-06-01"), null),
            tuple("5", null, LocalDate.parse("2026-05-31")));
  }

  @Test
  void aCorrectionReplacesWhatWasThoughtToHoldAndKeepsIt() {
    settle("5", Status.FOUND, LocalDate.parse("2026-06-01"));
    settle("9", Status.FOUND, LocalDate.parse("2026-06-01"));
    assertThat(rules.values(rule)).extracting(LegalRule::value).containsExactly("9", null);
    assertThat(db.sql("select count(*) from deadlines.rule_value where rule = ?").param(rule).query(Long.class)
        .single()).isEqualTo(3);
  }

  @Test
  void confirmingWhatHasHeldAllAlongTakesTheDoubtAway() {
    settle("5", Status.VERIFY, null);
    assertThat(explanation()).contains("has not confirmed");
    settle("5", Status.FOUND, null);
    assertThat(explanation()).doesNotContain("has not confirmed");
  }

  @Test
  void onlyThoseEntrustedSettle() {
    var finding = new Finding("5", Measure.WORKING_DAYS, "Qanun, 1", Status.FOUND, null);
    assertThat(settling.settle(rule, finding, anOfficial(Role.REGISTRAR)))
        .isEqualTo(new Refused<>(Refusal.NOT_ENTRUSTED));
  }

  private void settle(String value, Status status, @Nullable LocalDate since) {
    settling.settle(rule, new Finding(value, Measure.WORKING_DAYS, "Qanun, 1", status, since), anOfficial(Role.ADMIN));
  }

  private String due(String from) {
    return deadlines.due(rule, LocalDate.parse(from)).due().toString();
  }

  private String explanation() {
    return deadlines.due(rule, LocalDate.parse("2026-05-25")).explanation().en();
  }
}
