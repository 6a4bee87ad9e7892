package az.rayon.services.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Translated;
import az.rayon.services.certificates.Content.Passage;
import az.rayon.services.certificates.TemplateText.Fault.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTests {

  private static final Wanted ADDRESS = wanted("address", Wanted.Kind.LINE);
  private static final Wanted CHILDREN = new Wanted("children", Translated.az("Uşaqlar"), Wanted.Kind.TABLE, true,
      "children", List.of("Ad", "İl"));

  private static Wanted wanted(String name, Wanted.Kind kind) {
    return new Wanted(name, Translated.az(name), kind, true, name, List.of());
  }

  private static List<String> words(String text, List<Wanted> fields, Map<String, String> values) {
    return new TemplateText(text).fill(fields, values).stream().map(Passage::words).toList();
  }

  private static List<String> faults(String text, Wanted... fields) {
    return new TemplateText(text).faults(List.of(fields)).stream().map(fault -> fault.kind() + " " + fault.what())
        .toList();
  }

  @Test
  void fieldsStandWhereTheTextCallsForThem() {
    assertThat(words("{holder} $1 \\ {address}.", List.of(ADDRESS), Map.of("holder", "Ə$1 \\ {address}", "address",
        "Nizami")))
        .containsExactly("Ə$1 \\ {address} $1 \\ Nizami.");
  }

  @Test
  void whatStandsInBracketsIsLeftOutWhenNothingInItWasGiven() {
    var text = "{holder}[ (FİN: {fin})] yaşayır.\n\n[Əvvəlki ünvan: {address}.]";
    assertThat(words(text, List.of(ADDRESS), Map.of("holder", "Ə", "fin", " "))).containsExactly("Ə yaşayır.");
    assertThat(words(text, List.of(ADDRESS), Map.of("holder", "Ə", "fin", "1ABC234", "address", "B")))
        .containsExactly("Ə (FİN: 1ABC234) yaşayır.", "Əvvəlki ünvan: B.");
  }

  @Test
  void aTableHasARowForEachLineAndACellForEachColumn() {
    var passages = new TemplateText("{holder}\n\n{children}").fill(List.of(CHILDREN), Map.of("holder", "Ə", "children",
        "Nəzrin; 2012\n\nƏli\nO'Brayen; 2015; əkiz"));
    assertThat(passages.getLast().rows()).containsExactly(List.of("Nəzrin", "2012"), List.of("Əli", ""), List.of(
        "O'Brayen", "2015"));
    assertThat(passages.getLast().columns()).containsExactly("Ad", "İl");
  }

  @Test
  void everyMistakeIsNamed() {
    assertThat(faults("{holder} {adress} [açıq\n\n{children} və s.", ADDRESS, CHILDREN)).containsExactly(
        Kind.BRACKETS + " {holder} {adress} [açıq", Kind.UNKNOWN_FIELD + " {adress}", Kind.UNUSED_FIELD + " {address}",
        Kind.NOT_ALONE + " {children}");
    assertThat(faults("Heç kim")).containsExactly(Kind.NO_HOLDER + " {holder}");
    assertThat(faults("{holder} [a [b] c]")).contains(Kind.BRACKETS + " {holder} [a [b] c]");
    assertThat(faults("{holder")).contains(Kind.BRACKETS + " {holder");
    assertThat(faults("{holder} {address}\n\n{children}", ADDRESS, CHILDREN)).isEmpty();
  }
}
