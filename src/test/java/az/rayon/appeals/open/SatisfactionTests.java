package az.rayon.appeals.open;

import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In a year of its own in a century when nobody wrote.
@AppealsTest
class SatisfactionTests {

  static final LocalDate DAY = LocalDate.of(1871, 3, 2);

  @Autowired
  @Qualifier("appealsSatisfaction")
  Series satisfaction;

  @Autowired
  Appeals appeals;

  @Autowired
  JdbcClient db;

  @Test
  void satisfactionIsTheShareOfGoodRatings() {
    rated(Channel.PORTAL, 4);
    rated(Channel.PORTAL, 5);
    rated(Channel.PAPER, 3);

    assertThat(satisfaction.figures(Period.year(1871), null)).containsExactly(Figure.share("", 2, 3, DAY));
    assertThat(satisfaction.figures(Period.year(1871), "channel")).containsExactly(
        Figure.share("paper", 0, 1, DAY), Figure.share("portal", 2, 2, DAY));
    assertThat(satisfaction.dataset()).isEqualTo("appeal_ratings");
  }

  private void rated(Channel channel, int score) {
    var noon = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    var appeal = anAppeal().through(channel).received(noon).build();
    appeals.add(appeal);
    db.sql("insert into appeals.rating (appeal, answered_at, score, words, rated_at) values (?, ?, ?, '', ?)")
        .params(appeal.id(), noon.atOffset(ZoneOffset.UTC), score, noon.atOffset(ZoneOffset.UTC)).update();
  }
}
