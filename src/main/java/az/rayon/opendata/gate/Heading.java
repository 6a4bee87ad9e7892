package az.rayon.opendata.gate;

import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.gate.Examination.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A column that is called as if it held what belongs to persons. What is found in it weighs more.
enum Heading {
  FIN(Trace.FIN, "=fin", "fin_kod", "finkod", "=фин", "=пин", "=pin"), ID_CARD(Trace.ID_CARD, "vesiqe", "sexsiyyet",
      "=seriya", "passport", "pasport", "паспорт", "удостоверен"), PHONE(Trace.PHONE, "telefon", "=tel", "mobil",
          "phone", "телефон", "=тел"), EMAIL(Trace.EMAIL, "email", "=mail", "e_poct", "epoct"), BIRTH(Trace.BIRTH_DATE,
              "dogum", "tevellud", "birth", "=dob",
              "рожден"), PLATE(Trace.PLATE, "=dqn", "=dqnn", "plate", "госномер"), PERSON(Trace.NAME, "soyad", "=saa",
                  "=asa", "surname", "lastname", "firstname", "patronym", "=atasi", "фамил",
                  "отчеств", "=фио"), NAME(Trace.PERHAPS_NAME, "=ad", "=adi", "=name",
                      "=имя"), ADDRESS(Trace.ADDRESS, "unvan", "address", "адрес");

  private final Trace trace;
  private final List<String> stems;

  Heading(Trace trace, String... stems) {
    this.trace = trace;
    this.stems = List.of(stems);
  }

  static Optional<Heading> of(Column column) {
    return Arrays.stream(values())
        .filter(heading -> Trait.words(column).anyMatch(word -> Trait.said(heading.stems, word))).findFirst();
  }

  Trace trace() {
    return trace;
  }
}
