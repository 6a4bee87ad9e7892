package az.rayon.opendata.gate;

import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.gate.Examination.Trace;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A column that is called as if it held what belongs to persons. What is found in it weighs more.
enum Heading {
  /// the personal code
  FIN(Trace.FIN, "=fin", "finkod", "=фин", "=пин", "=pin"),
  /// şəxsiyyət vəsiqəsi, pasport
  ID_CARD(Trace.ID_CARD, "vesiqe", "sexsiyyet", "=seriya", "passport", "pasport", "паспорт", "удостоверен"),
  /// a telephone
  PHONE(Trace.PHONE, "telefon", "=tel", "mobil", "phone", "телефон", "=тел"),
  /// an electronic address
  EMAIL(Trace.EMAIL, "email", "=mail", "epoct"),
  /// when somebody was born
  BIRTH(Trace.BIRTH_DATE, "dogum", "tevellud", "birth", "=dob", "рожден"),
  /// dövlət qeydiyyat nişanı
  PLATE(Trace.PLATE, "=dqn", "=dqnn", "plate", "госномер"),
  /// what only people are called by
  PERSON(Trace.NAME, "soyad", "=saa", "surname", "lastname", "firstname", "patronym", "=atasi", "фамил", "отчеств",
      "=фио"),
  /// what anything may be called by
  NAME(Trace.PERHAPS_NAME, "=ad", "=adi", "=name", "=имя"),
  /// where somebody lives, or an office stands
  ADDRESS(Trace.ADDRESS, "unvan", "address", "адрес");

  private final Trace trace;
  private final Pattern called;

  Heading(Trace trace, String... stems) {
    this.trace = trace;
    this.called = Trait.beginning(stems);
  }

  static Optional<Heading> of(Column column) {
    return Arrays.stream(values())
        .filter(heading -> Trait.words(column).anyMatch(word -> heading.called.matcher(word).matches())).findFirst();
  }

  Trace trace() {
    return trace;
  }
}
