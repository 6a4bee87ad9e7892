package az.rayon.opendata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.gate.Examination.Finding;
import az.rayon.opendata.gate.Examination.Line;
import az.rayon.opendata.gate.Examination.Rows;
import az.rayon.opendata.gate.Examination.Trace;
import az.rayon.opendata.gate.Examination.Weight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenDataTest
class GateTests {

  @Autowired
  Gate gate;
  @Autowired
  GateViews views;
  @Autowired
  JdbcClient db;
  @Autowired
  Clock clock;

  @Test
  void whatPointsAtAPersonIsFoundWithItsLineAndHidden() {
    table("people", "who text, note text, phone numeric, born date, sum numeric", """
        (1, 'Nəsibov Fazil Məsim oğlu', 'FİN 5ABC12D', 503334455, '1980-02-03', 12),
        (2, 'ƏLİYEVA GÜLNAR', 'zəng: +994 50 333-44-55, a.b@example.az', 552223344, null, 7),
        (3, 'Yol', '10-AB-123 maşını', null, '1990-01-01', 501234567),
        (4, null, 'AZE 12345678', null, null, 3)""");
    var seen = gate.examine(new Staged("opendata.people", List.of(text("who"), text("note"),
        column("phone", Holds.NUMBER), column("born", "Doğum günü", Holds.DAY), column("sum", Holds.NUMBER)), null));
    assertThat(seen.rows()).isEqualTo(4);
    assertThat(seen.blocks()).isTrue();
    assertThat(seen.stops()).contains("fin", "phone", "email", "id-card", "plate", "name", "birth-date");
    assertThat(found(seen, Trace.NAME, "who").lines()).extracting(Line::number).containsExactly(1L, 2L);
    assertThat(found(seen, Trace.NAME, "who").lines().getFirst().masked()).isEqualTo("N•••••• ••••• ••••• ••••");
    assertThat(found(seen, Trace.FIN, "note").lines()).containsExactly(new Line(1, "5••••••"));
    assertThat(found(seen, Trace.PHONE, "note").lines().getFirst().masked()).isEqualTo("+••• •• •••-••-••");
    assertThat(found(seen, Trace.PHONE, "phone").count()).isEqualTo(2);
    assertThat(found(seen, Trace.BIRTH_DATE, "born").weight()).isEqualTo(Weight.BLOCKS);
    assertThat(found(seen, Trace.PHONE, "sum").weight()).isEqualTo(Weight.ADVICE);
    assertThat(found(seen, Trace.HEADING, "phone").count()).isZero();
    assertThat(seen.toString()).doesNotContain("5ABC12D", "example.az", "Fazil", "333-44-55");
  }

  @Test
  void oneLineOfManyIsToldByTheNumberItHasInTheFile() {
    db.sql("create table opendata.long_one as select i as _id, i + 1 as _line, 'sətir ' || i as note "
        + "from generate_series(1, 20000) i").update();
    db.sql("update opendata.long_one set note = 'a@b.az' where _id % 2000 = 0").update();
    var seen = gate.examine(new Staged("opendata.long_one", List.of(text("note")), null));
    assertThat(seen.rows()).isEqualTo(20_000);
    assertThat(found(seen, Trace.EMAIL, "note").count()).isEqualTo(10);
    assertThat(found(seen, Trace.EMAIL, "note").lines()).extracting(Line::number)
        .containsExactly(2001L, 4001L, 6001L, 8001L, 10_001L);
  }

  @Test
  void whatIsNobodysIsLeftAlone() {
    table("streets", "place text, road text, code text, amount numeric", """
        (1, 'Samux şəhəri', 'Heydər Əliyev prospekti', '2026-000123', 5000000),
        (2, 'Nəbiağalı kəndi', 'Nizami küçəsi', 'A12', 17)""");
    var seen = gate.examine(new Staged("opendata.streets",
        List.of(text("place"), text("road"), text("code"), column("amount", Holds.NUMBER)), null));
    assertThat(seen.findings()).isEmpty();
    assertThat(seen.blocks()).isFalse();
  }

  @Test
  void aGroupOfFewerThanFiveStopsRowsAboutPeople() {
    table("families", "settlement text, age numeric, privilege text, sum numeric", "select i, "
        + "case when i <= 12 then 'Samux' else 'Qarabağlar' end, case when i in (1, 2) then 93 else 40 end, 'şəhid', i "
        + "from generate_series(1, 24) i");
    var columns = List.of(column("settlement", "Yaşayış məntəqəsi", Holds.TEXT), column("age", "Yaşı", Holds.NUMBER),
        column("privilege", "İmtiyaz", Holds.TEXT), column("sum", Holds.NUMBER));
    var seen = gate.examine(new Staged("opendata.families", columns, null));
    var groups = seen.anonymity();
    assertThat(groups.kin()).extracting(kin -> kin.column().name()).containsExactly("settlement", "age", "privilege");
    assertThat(groups.smallest()).isEqualTo(2);
    assertThat(groups.few()).isEqualTo(2);
    assertThat(groups.groups()).isEqualTo(3);
    assertThat(groups.combinations().getFirst().columns()).extracting(Column::name).containsExactly("age");
    assertThat(groups.without().getFirst().columns()).extracting(Column::name).containsExactly("age");
    assertThat(groups.without().getFirst().few()).isZero();
    assertThat(groups.examples().getFirst().values()).containsExactly("Samux", "93", "şəhid");
    assertThat(seen.stops()).containsExactly("small-groups");
    assertThat(views.page(seen, columns, Language.EN).group().todo())
        .contains("Without the column “Yaşı” all groups would be large enough.")
        .anyMatch(advice -> advice.contains("30–39"));
  }

  @Test
  void theStewardSaysWhichColumnsTellWhoSomebodyIs() {
    table("buildings", "settlement text, kind text", "(1, 'Samux', 'ev'), (2, 'Sərkar', 'mağaza')");
    var columns = List.of(text("settlement"), text("kind"));
    assertThat(gate.examine(new Staged("opendata.buildings", columns, null)).anonymity())
        .satisfies(groups -> assertThat(groups.few()).isEqualTo(2));
    assertThat(gate.examine(new Staged("opendata.buildings", columns, null)).blocks()).isFalse();
    assertThat(gate.examine(new Staged("opendata.buildings", columns, null, List.of())).anonymity().kin()).isEmpty();
    assertThat(gate.examine(new Staged("opendata.buildings", columns, null, List.of("kind"))).stops())
        .containsExactly("small-groups");
  }

  @Test
  void whatTheProgramSeesIsNotLeftOutInSilence() {
    table("six", "kend text, cins text, dogum numeric",
        "select i, 'K' || i, 'q', 1950 + i from generate_series(1, 6) i");
    var columns = List.of(text("kend"), text("cins"), column("dogum", Holds.NUMBER), text("qeyd"));
    var spared = gate.examine(new Staged("opendata.six", columns.subList(0, 3), null, List.of()));
    assertThat(spared.stops()).containsExactly("small-groups");
    assertThat(views.page(spared, columns, Language.AZ).group().told())
        .anyMatch(told -> told.contains("kend, cins, dogum") && told.contains("6 sətir"));
    assertThat(gate.examine(new Staged("opendata.six", columns.subList(0, 3), null, List.of("cins"))).stops())
        .containsExactly("small-groups");
    table("many", "cins text", "select i, 'q' from generate_series(1, 6) i");
    assertThat(gate.examine(new Staged("opendata.many", columns.subList(1, 2), null, List.of())).blocks()).isFalse();
  }

  @Test
  void whatIsNewlyRevealedIsTold() {
    table("old_rows", "code text, state text, gone text, n numeric",
        "(1, 'a', 'açıq', 'x', 1), (2, 'b', 'bağlı', 'x', 2), (3, 'c', 'açıq', 'x', 3)");
    table("new_rows", "code text, state text, owner text, n text",
        "(1, 'a', 'açıq', 'Kəmalə Xəlilova', '1'), (2, 'b', 'ləğv', 'bələdiyyə', '2'), (3, 'd', 'açıq', null, '4')");
    db.sql("create view open_data.old_rows as select code, state, gone, n from opendata.old_rows").update();
    var columns = List.of(text("code"), text("state"), text("owner"), text("n"));
    var change = gate.examine(new Staged("opendata.new_rows", columns, "open_data.old_rows")).change();
    db.sql("drop view open_data.old_rows").update();
    assertThat(change.fresh()).extracting(fresh -> fresh.column().name()).containsExactly("owner");
    assertThat(change.fresh().getFirst().examples()).contains("bələdiyyə").noneMatch(cell -> cell.contains("Xəlilova"));
    assertThat(change.gone()).containsExactly("gone");
    assertThat(change.retyped()).extracting(each -> each.column().name() + each.before() + each.now())
        .containsExactly("nnumerictext");
    assertThat(change.rows()).isEqualTo(new Rows(true, 3, 1, 1, 1));
    assertThat(change.values()).filteredOn(each -> each.column().name().equals("state")).first()
        .satisfies(each -> assertThat(each.fresh()).containsExactly("ləğv"));
  }

  @Test
  void whatWasStoppedIsCountedWithoutAnyValue() {
    table("mails", "note text", "(1, 'a@b.az')");
    var seen = gate.examine(new Staged("opendata.mails", List.of(text("note")), null));
    var before = stopped();
    gate.blocked(seen);
    gate.blocked(seen);
    assertThat(stopped()).isEqualTo(before + 2);
  }

  @Test
  void thePublisherReadsWordsFirst() {
    table("told", "who text", "(1, 'Nəsibov Fazil Məsim oğlu')");
    var columns = List.of(text("who"));
    var seen = gate.examine(new Staged("opendata.told", columns, null));
    for (var language : Language.values()) {
      var page = views.page(seen, columns, language);
      assertThat(page.blocked()).isTrue();
      assertThat(page.found().getFirst().lines().getFirst().masked()).startsWith("N••••••");
      assertThat(page.change().told()).hasSize(1);
    }
    assertThat(views.page(seen, columns, Language.AZ).verdict())
        .isEqualTo("Bu sətirlər hələ hamıya açıla bilməz: 1 məsələ var. 1 sətir oxundu.");
  }

  @Test
  void onlyTablesOfOpenDataAreRead() {
    for (var table : List.of("accounts.account", "opendata.x; drop table y", "people", "opendata.\"x\"")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Staged(table, List.of(), null));
    }
  }

  private long stopped() {
    return db.sql("select coalesce(sum(times), 0) from open_data.gate_findings where day = ? and kind = 'email'")
        .param(LocalDate.now(clock)).query(Long.class).single();
  }

  /// Rows as `values` or as a question, the first column being their number.
  private void table(String name, String columns, String rows) {
    db.sql("create table opendata.%s (_id bigint, %s)".formatted(name, columns)).update();
    db.sql("insert into opendata." + name + (rows.startsWith("select") ? " " : " values ") + rows).update();
  }

  private static Finding found(Examination seen, Trace trace, String column) {
    return seen.findings().stream()
        .filter(each -> each.trace() == trace && each.column().name().equals(column)).findFirst().orElseThrow();
  }

  private static Column text(String name) {
    return column(name, Holds.TEXT);
  }

  private static Column column(String name, Holds holds) {
    return column(name, name, holds);
  }

  private static Column column(String name, String title, Holds holds) {
    return new Column(name, Translated.az(title), holds);
  }
}
