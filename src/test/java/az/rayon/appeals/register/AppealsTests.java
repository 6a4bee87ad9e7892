package az.rayon.appeals.register;

import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.appeals.register.Marks.Control;
import az.rayon.appeals.register.Marks.Kin;
import az.rayon.database.PublicReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppealsTest
class AppealsTests {

  static final Instant NOW = Instant.parse("2026-02-10T10:15:30Z");
  static final UUID BY = UUID.randomUUID();

  @Autowired
  Appeals appeals;

  @Autowired
  JdbcClient db;

  @Autowired
  PublicReader reader;

  static Stream<State> states() {
    return Stream.of(new State.Registered(), new State.Examined(BY, null), new State.Examined(BY, UUID.randomUUID()),
        new State.Drafted(BY, BY, Result.EXPLAINED, "Bəli.", BY, NOW),
        new State.Answered(BY, BY, Result.DECLINED, "Xeyr, çünki…", BY, NOW),
        new State.Forwarded(List.of("Azərsu", "“Azəriqaz”, İB"), "Su.", LocalDate.of(2026, 2, 5), BY, NOW),
        new State.LeftUnexamined(Ground.ANSWERED_THREE_TIMES, "Üç cavab.", BY, NOW),
        new State.NotAccepted(Obstacle.OMBUDSMAN, "Ombudsmana.", BY, NOW), new State.Withdrawn(BY, NOW));
  }

  @ParameterizedTest
  @MethodSource("states")
  void whatIsKeptComesBackAsItWas(State state) {
    var appeal = anAppeal().at("fuzuli").from(UUID.randomUUID()).in(state).build();
    appeals.add(appeal);

    assertThat(appeals.get(appeal.number())).isEqualTo(appeal);
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyStateCanBeReached(State state) {
    var appeal = anAppeal().by(new Organisation("Nümunə MMC", new Contacts("Samux", "", ""))).build();
    appeals.add(appeal);
    appeals.save(new Appeal(appeal.id(), appeal.number(), appeal.filing(), appeal.term(), appeal.marks(), state, 0));

    assertThat(appeals.get(appeal.number()).state()).isEqualTo(state);
  }

  @Test
  void whatIsMarkedComesBackAsItWas() {
    var first = anAppeal().build();
    appeals.add(first);
    var marks = new Marks(new Against(BY, BY, "qaz", "Nümunə Vəzifəli", false), new Kin(first.id(), true, first.id()),
        true, true, true,
        new Control("Nazirlər Kabineti", "5/77", LocalDate.of(2026, 2, 1)),
        new Marks.Reopened(2, 1, LocalDate.of(2026, 2, 20)));
    var term = new Term(Term.Basis.STUDY, LocalDate.of(2026, 2, 2), 10, LocalDate.of(2026, 4, 9), true);
    var marked = anAppeal().marked(marks).within(term).in(new State.Merged(first.id(), BY, NOW)).build();
    appeals.add(marked);
    assertThat(appeals.get(marked.number())).isEqualTo(marked);

    var bare = anAppeal().build();
    appeals.add(bare);
    appeals.save(bare.marked(marks).within(term));
    assertThat(appeals.get(bare.number()).marks()).isEqualTo(marks);
    assertThat(appeals.get(bare.number()).term()).isEqualTo(term);
  }

  @Test
  void thePublicDoesNotSeeADraft() {
    var drafted = anAppeal().in(new State.Drafted(BY, BY, Result.DECLINED, "Xeyr.", BY, NOW)).build();
    appeals.add(drafted);

    assertThat(reader.db().sql("select state || coalesce(result, '') from open_data.appeals where number = ?")
        .param(drafted.number()).query(String.class).single()).isEqualTo("examined");
  }

  @Test
  void twoChangesAtOnceCannotBothWin() {
    var appeal = anAppeal().build();
    appeals.add(appeal);
    appeals.save(appeal);

    assertThatThrownBy(() -> appeals.save(appeal)).isInstanceOf(OptimisticLockingFailureException.class);
  }

  /// What Java cannot say is not said in SQL either: no answer without its text, no examination without its unit …
  @ParameterizedTest
  @ValueSource(strings = {"state = 'ANSWERED'", "state = 'EXAMINED'", "state = 'WITHDRAWN'", "state = 'X'",
      "unit = gen_random_uuid()", "executor = gen_random_uuid()", "answer = 'x'", "result = 'EXPLAINED'",
      "settled_at = now()", "settled_by = gen_random_uuid()", "ground = 'UNFIT'", "reason = 'x'",
      "state = 'EXAMINED', unit = gen_random_uuid(), address = '', email = '', phone = ''", "state = 'DRAFTED'",
      "state = 'MERGED'", "news = true", "root = id", "control_number = '1'", "forward_due = due", "organisation = 'x'",
      "text = ''", "text = repeat('x', 10001)",
      "due = counted_from", "topic = 'none'", "against_code = 'none'", "against_nobody = true, against_body = 'x'",
      "channel = 'PIGEON'", "number = 'A-1'"})
  void theTableRefusesWhatTheTypesCannotSay(String change) {
    var appeal = anAppeal().build();
    appeals.add(appeal);

    assertThatThrownBy(() -> db.sql("update appeals.appeal set " + change + " where id = ?").param(appeal.id())
        .update()).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void thePublicSeesASettlementFromTheFifthAppealOfAYearOn() {
    var place = "k" + UUID.randomUUID().toString().substring(0, 8);
    for (int i = 0; i < 4; i++) appeals.add(anAppeal().at(place).build());
    assertThat(shown(place)).isZero();
    appeals.add(anAppeal().at(place).received(AppealBuilder.RECEIVED.minusSeconds(40_000_000)).build());
    assertThat(shown(place)).isZero();
    var fifth = anAppeal().at(place).build();
    appeals.showEarlier(fifth.filing());
    appeals.add(fifth);
    assertThat(shown(place)).isEqualTo(5);
  }

  @Test
  void thePublicViewHoldsNothingAboutAnybody() {
    assertThat(reader.db().sql("""
        select column_name from information_schema.columns where table_schema = 'open_data' and table_name = 'appeals'
        """).query(String.class).list()).containsExactlyInAnyOrder("number", "kind", "channel", "topic", "settlement",
        "state", "registered", "due", "provisional", "term", "settled", "result", "ground", "invented", "extended",
        "reopened", "repeat", "forwarded_in_time", "obstacle", "second_complaint", "judged",
        "reopened_by_registrar");
  }

  @Test
  void thePublicCodesAreCodesAndNotAzerbaijaniWords() {
    var appeal = anAppeal().build();
    appeals.add(appeal);

    assertThat(reader.db().sql("select kind || ' ' || state from open_data.appeals where number = ?")
        .param(appeal.number()).query(String.class).single()).isEqualTo("application registered");
  }

  private long shown(String place) {
    return reader.db().sql("select count(*) from open_data.appeals where settlement = ?").param(place)
        .query(Long.class).single();
  }
}
