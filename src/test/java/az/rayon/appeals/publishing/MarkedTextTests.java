package az.rayon.appeals.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.page.Redacted;
import az.rayon.appeals.page.Redacted.Piece;
import az.rayon.kernel.PersonalDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTests {

  static final String TEXT = "Mən, İlahə, 050 123 45 67, yazıram.";

  final List<PersonalDetails.Found> found = PersonalDetails.in(TEXT, List.of("Nümunəyeva İlahə"));

  @Test
  void whatWasFoundIsMarkedBeforehand() {
    assertThat(MarkedText.suggested(TEXT, found).marked()).isEqualTo("Mən, [[İlahə]], [[050 123 45 67]], yazıram.");
  }

  @Test
  void nothingOfWhatIsHiddenIsInWhatIsPublished() {
    var marked = MarkedText.read(TEXT, "Mən, [[İlahə]], [[050 123 45 67]], [[yazıram]].").orElseThrow();

    assertThat(marked.published(found)).isEqualTo("Mən, [[name]], [[phone]], [[other]].");
    assertThat(marked.bare(found)).isEmpty();
    assertThat(Redacted.of(marked.published(found)).pieces()).containsExactly(new Piece("Mən, ", "name"),
        new Piece(", ", "phone"), new Piece(", ", "other"), new Piece(".", ""));
  }

  @Test
  void aFindingHiddenByHalfIsBare() {
    var half = MarkedText.read(TEXT, "Mən, [[İlahə]], [[050 123]] 45 67, yazıram.").orElseThrow();
    assertThat(half.bare(found)).singleElement()
        .satisfies(bare -> assertThat(bare.in(TEXT)).isEqualTo("050 123 45 67"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mən, İlahə, 050 123 45 67, yazmıram.", "Mən, [[İlahə, 050 123 45 67, yazıram.",
      "Mən, İlahə]], 050 123 45 67, yazıram.", "Mən, [[İl[[ahə]], 050 123 45 67, yazıram.", "", "[[ ]]"})
  void wordsCannotBeChangedAndMarksHavePairs(String marked) {
    assertThat(MarkedText.read(TEXT, marked)).isEmpty();
  }

  @Test
  void bracketsOfTheAuthorHideNothing() {
    var text = MarkedText.markable("a [[phone]] b [[[[ ]]]]]");

    assertThat(text).doesNotContain("[[", "]]");
    assertThat(Redacted.of(text).pieces()).singleElement().satisfies(piece -> assertThat(piece.kind()).isEmpty());
    assertThat(MarkedText.markable(text)).isEqualTo(text);
  }

  @Test
  void anEmptyMarkIsNone() {
    assertThat(MarkedText.read("ab", "a[[]]b").orElseThrow().hidden()).isEmpty();
  }

  @Test
  void theBeginningOfAPublishedTextIsCutBetweenLetters() {
    assertThat(Redacted.of("Salam [[name]] necəsiniz").begin(9, "***")).isEqualTo("Salam ***…");
    assertThat(Redacted.of("😀😀😀").begin(2, "")).isEqualTo("😀😀…");
    assertThat(Redacted.of("x [[unheard-of]]").pieces().getFirst().kind()).isEqualTo("other");
  }
}
