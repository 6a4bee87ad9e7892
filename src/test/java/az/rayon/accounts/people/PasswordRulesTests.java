package az.rayon.accounts.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

  @ParameterizedTest
  @ValueSource(strings = {"Ağdaş çörəyi şirindir", "üç alça ağacı", "correct donkey battery stapler", "8f3kd02ls9dk"})
  void aLongPasswordOfOnesOwnIsFine(String password) {
    assertThat(PasswordRules.broken(password, "kenul@people.example")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"qısadır, short", "'', short", "aaaaaaaaaaaaaa, common", "abcabcabcabcabc, common",
      "qwertyuiop12, common", "123456789012, common", "Password12345, common", "azerbaycan2026, common",
      "Qarabağ!!!!!2020, common", "parolparolparol, common", "konul.eliyeva.1990, own"})
  void whatOthersWouldGuessIsNot(String password, String rule) {
    assertThat(PasswordRules.broken(password, "konul.eliyeva@people.example")).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 5000})
  void nobodyTypesThatMuch(int length) {
    assertThat(PasswordRules.broken("xyəq".repeat(length).substring(0, length), "a@b.az")).contains("long");
  }
}
