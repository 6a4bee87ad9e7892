package az.rayon.appeals.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The columns of a file that comes in, and the field of our form that each fills.
enum Column {
  NOMRE("number", true), TARIX("arrived", true), NOV("kind", true), MOVZU("topic", true), YER("settlement",
      false), SOYAD("surname", false), AD("name", false), ATA_ADI("patronymic", false), TESKILAT("organisation",
          false), UNVAN("address", false), EPOCT("email", false), TELEFON("phone", false), METN("text", true);

  private final String field;
  private final boolean required;

  Column(String field, boolean required) {
    this.field = field;
    this.required = required;
  }

  /// As it stands in the file: small letters of ASCII, which every program writes alike.
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  String field() {
    return field;
  }

  /// Whether a file without it is no such file.
  boolean required() {
    return required;
  }

  static List<String> headings() {
    return Arrays.stream(values()).map(Column::heading).toList();
  }

  /// The column whose field has a problem; the first where it is none's.
  static Column of(String field) {
    return Arrays.stream(values()).filter(column -> column.field.equals(field)).findFirst().orElse(NOMRE);
  }
}
