package az.rayon.opendata.gate;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.gate.Examination.Kin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column tells of whoever its row is about, guessed from how it is called. `people` marks what only a person
/// has; places, groups and days count beside such a column only.
public enum Trait {
  SEX(true, "=cins", "=cinsi", "=sex", "=gender", "=пол"), AGE(true, "=yas", "=yasi", "=age", "возраст", "dogum",
      "tevellud", "birth", "рожден"), FAMILY(true, "=aile", "ailed", "aile_uzv", "family", "household", "nikah", "usaq",
          "семь", "семей"), HEALTH(true, "elil", "saglaml", "diaqnoz", "disabilit", "health", "инвалид",
              "здоров"), PRIVILEGE(true, "imtiyaz", "guzest", "sehid", "veteran", "qacqin", "kockun", "privileg",
                  "льгот"), ORIGIN(true, "milliyy", "nationality", "ethnic", "religi", "национальн"), EDUCATION(true,
                      "tehsil", "=pese", "=pesesi", "education", "profession", "occupation", "образован",
                      "професс"), PLACE(false, "=kend", "=kendi", "qesebe", "yasayis", "menteqe", "settlement",
                          "village", "unvan", "kuce", "населен",
                          "=село"), GROUP(false, "kateqori", "=qrup", "=qrupu", "=nov", "=novu", "categor", "=group",
                              "=kind", "=type", "=status",
                              "групп", "катего"), DAY(false);

  private final boolean people;
  private final List<String> stems;

  Trait(boolean people, String... stems) {
    this.people = people;
    this.stems = List.of(stems);
  }

  boolean people() {
    return people;
  }

  /// The columns that together could tell who a row is about; none where nothing tells of people and fewer than two of
  /// places and groups.
  static List<Kin> proposed(List<Column> columns) {
    var named = columns.stream().flatMap(column -> kin(column).stream()).toList();
    boolean people = named.stream().anyMatch(Trait::people);
    var kin = named.stream().filter(each -> people || each.trait() != DAY).toList();
    return people || kin.size() > 1 ? kin : List.of();
  }

  static boolean people(Kin kin) {
    return kin.trait() != null && kin.trait().people();
  }

  static Optional<Trait> of(Column column) {
    return Arrays.stream(values()).filter(trait -> trait.names(column)).findFirst()
        .or(() -> column.holds() == Holds.DAY ? Optional.of(DAY) : Optional.empty());
  }

  private static Optional<Kin> kin(Column column) {
    return of(column).map(trait -> new Kin(column, trait));
  }

  private boolean names(Column column) {
    return words(column).anyMatch(word -> said(stems, word));
  }

  /// A stem after "=" has to be the whole word.
  static boolean said(List<String> stems, String word) {
    return stems.stream()
        .anyMatch(stem -> stem.startsWith("=") ? word.equals(stem.substring(1)) : word.startsWith(stem));
  }

  /// The words of a column's name and titles, folded.
  static Stream<String> words(Column column) {
    var title = column.title();
    return Stream.of(Azerbaijani.fold(column.name() + " " + title.az() + " " + title.en() + " " + title.ru())
        .split("[^\\p{L}\\d]+"));
  }
}
