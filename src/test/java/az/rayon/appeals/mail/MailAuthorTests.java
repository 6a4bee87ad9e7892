package az.rayon.appeals.mail;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAuthorTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Gülşən Nümunəyeva | Nümunəyeva | Gülşən | ''",
      "Nümunəyeva Gülşən İlqar qızı | Nümunəyeva | Gülşən | İlqar qızı",
      "NƏSİBOV FAZİL MƏSİM OĞLU | NƏSİBOV | FAZİL | MƏSİM OĞLU", "Nümunəyeva, Gülşən | Nümunəyeva | Gülşən | ''",
      "O'Nil Con-Pol | Con-Pol | O'Nil | ''", "Nümunəyeva Gülşən | Nümunəyeva | Gülşən | ''",
      "Həva Həsənli | Həsənli | Həva | ''", "İlqar Rzazadə | Rzazadə | İlqar | ''",
      "Rzazadə İlqar | Rzazadə | İlqar | ''", "Иванов Иван | Иванов | Иван | ''"})
  void theNameOfASenderIsTakenApart(String name, String surname, String given, String patronymic) {
    assertThat(MailAuthor.of(from(name))).hasValueSatisfying(person -> {
      assertThat(person.surname()).isEqualTo(surname);
      assertThat(person.givenName()).isEqualTo(given);
      assertThat(person.patronymic()).isEqualTo(patronymic);
      assertThat(person.contacts().email()).isEqualTo("g@demo.invalid");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Gülşən", "gulsen1990", ", ", "<script>", "123 456"})
  void oneWordIsNoName(String name) {
    assertThat(MailAuthor.of(from(name))).isEmpty();
  }

  @Test
  void theLanguageIsThatOfMostLetters() {
    assertThat(MailAuthor.language("Мост обрушился, Samux")).isEqualTo(Language.RU);
    assertThat(MailAuthor.language("Körpü uçub, мост")).isEqualTo(Language.AZ);
    assertThat(MailAuthor.language("")).isEqualTo(Language.AZ);
  }

  private static Mail from(String name) {
    return new Mail("", List.of(), "g@demo.invalid", "g@demo.invalid", name, "", null, "", List.of(), null);
  }
}
