package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.Figure;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.OpenDataTest;
import az.rayon.kernel.Language;
import az.rayon.opendata.page.Chart;
import az.rayon.opendata.page.Chart.Bar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OpenDataTest
class ChartsTests {

  @Autowired
  Charts charts;
  @Autowired
  Figures figures;

  private final Period spring = new Period(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-05-31"));

  @Test
  void theHighestColumnIsFullAndNoDataHasNone() {
    var chart = charts.draw(figures.get("trials.received"), spring, Series.MONTH, Language.EN);
    assertThat(chart.kind()).isEqualTo(Chart.Kind.COLUMNS);
    assertThat(chart.bars()).extracting(bar -> bar.box().height()).containsExactly(140, 70, 0, 70);
    assertThat(chart.bars()).extracting(Bar::label).containsExactly("Feb", "Mar", "Apr", "May");
    assertThat(chart.gaps()).isTrue();
    assertThat(chart.message()).isEqualTo("May 2025: 1. Highest: February 2025 – 2");
  }

  @Test
  void sharesAreDrawnAgainstTheWhole() {
    var chart = charts.draw(figures.get("trials.good"), spring, Series.MONTH, Language.AZ);
    assertThat(chart.bars().getFirst().box().height()).isEqualTo(70);
    assertThat(chart.scale()).isEqualTo("100 %");
    assertThat(chart.message()).contains("100 %");
  }

  @Test
  void groupsAreLinesWithTheirNumbers() {
    var chart = charts.draw(figures.get("trials.received"), spring, "channel", Language.RU);
    assertThat(chart.kind()).isEqualTo(Chart.Kind.LINES);
    assertThat(chart.bars()).extracting(bar -> bar.look().strong()).containsExactly(false, true, false);
    assertThat(chart.bars()).extracting(bar -> bar.box().width()).containsExactly("41.00%", "82.00%", "41.00%");
  }

  @Test
  void zeroIsABarOfNoHeightAndNoDataIsNone() {
    var zero = charts.draw(figures.get("trials.received"),
        List.of(Figure.count("2025-01", 0, null), Figure.none("2025-02")), Series.MONTH, Language.EN);
    assertThat(zero.drawn()).isTrue();
    assertThat(zero.bars()).extracting(bar -> bar.value() == null).containsExactly(false, true);
    var nothing = charts.draw(figures.get("trials.received"), List.of(Figure.none("2025-02")), Series.MONTH,
        Language.EN);
    assertThat(nothing.drawn()).isFalse();
  }

  @Test
  void aMonthThatIsNotOverIsDrawnAsSuch() {
    var far = charts.draw(figures.get("trials.received"), List.of(Figure.count("2098-01", 3, null)), Series.MONTH,
        Language.EN);
    assertThat(far.unfinished()).isTrue();
  }

  @Test
  void whereSeveralShareTheTopTheLowestStandsOut() {
    var good = figures.get("trials.good");
    var mixed = List.of(Figure.share("portal", 1, 2, null), Figure.share("letter", 3, 3, null),
        Figure.share("visit", 1, 1, null), Figure.none("asan"));
    var chart = charts.draw(good, mixed, "channel", Language.EN);
    assertThat(chart.message()).isEqualTo("Lowest: Electronic – 50 %");
    assertThat(chart.bars()).extracting(bar -> bar.look().strong()).containsExactly(true, false, false, false);
    var same = List.of(Figure.share("portal", 1, 1, null), Figure.share("letter", 3, 3, null));
    assertThat(charts.draw(good, same, "channel", Language.EN).message()).isEqualTo("The same everywhere: 100 %");
  }
}
