package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The lists of the desk and what is found in them.
@AppealsTest
class DeskListTests extends AppealsAtTheDesk {

  @Test
  void theFirstPageOfTheDeskSaysWhatIsPressing() {
    Portal.visitor(web).handIn(ofAnAppeal());
    assertThat(body(new Portal(web, anOfficial(Role.REGISTRAR)).get("/az/desk")))
        .contains("href=\"/az/desk/appeals?tab=new\"", "href=\"/az/desk/inquiries\"");
    assertThat(body(new Portal(web, anOfficial(Role.EXECUTOR)).get("/az/desk"))).as("an empty desk")
        .contains("Təcili iş yoxdur").doesNotContain("/az/desk/appeals?tab=new");
  }

  @Test
  void theTabsHoldWhatTheyPromise() {
    var today = LocalDate.now(clock);
    var desk = UUID.randomUUID();
    var over = add(desk, today.minusDays(1));
    var due = add(desk, today);
    var soon = add(desk, today.plusDays(7));
    var later = add(desk, today.plusDays(8));
    var reader = new Portal(web, anOfficial(desk, Role.EXECUTOR));

    assertThat(body(reader.get("/az/desk/appeals"))).contains(over).doesNotContain(due, soon, later);
    assertThat(body(reader.get("/az/desk/appeals?tab=today"))).contains(due).doesNotContain(over, soon, later);
    assertThat(body(reader.get("/az/desk/appeals?tab=week"))).contains(due, soon).doesNotContain(over, later);
    assertThat(body(reader.get("/az/desk/appeals?tab=open"))).contains(over, due, soon, later).contains("(4)")
        .containsSubsequence(over, due, soon, later);
  }

  @Test
  void whatIsClosedIsFoundByHowAndWhenItEnded() {
    var ended = add(anAppeal().in(new State.Forwarded(List.of("Azərsu"), "Su.", null, registrar.id(),
        Instant.parse("2026-02-10T10:00:00Z"))));
    var desk = new Portal(web, registrar);
    var list = "/az/desk/appeals?tab=settled&words=" + ended.number();

    assertThat(body(desk.get(list + "&outcome=FORWARDED&channel=PORTAL&from=2026-02-10&to=2026-02-10")))
        .contains(path(ended), "10.02.2026", "Süzgəc (5)").doesNotContain("Hələ yönləndirilməyib");
    for (var other : List.of("&outcome=ANSWERED", "&from=2026-02-11", "&to=2026-02-09", "&channel=PAPER")) {
      assertThat(body(desk.get(list + other))).as(other).doesNotContain(path(ended));
    }
  }

  @Test
  void theSearchFoldsLettersAndTakesSignsForThemselves() {
    var desk = UUID.randomUUID();
    var found = add(anAppeal().asking("Əhmədli küçəsində 100% qaranlıqdır").onDesk(desk));
    var reader = new Portal(web, anOfficial(desk, Role.EXECUTOR));

    assertThat(body(reader.get("/az/desk/appeals?tab=open&words=ehmedli%20kucesinde"))).contains(found.number());
    assertThat(body(reader.get("/az/desk/appeals?tab=open&words=100%25"))).contains(found.number());
    assertThat(body(reader.get("/az/desk/appeals?tab=open&words=100_"))).doesNotContain(found.number());
    assertThat(reader.get("/az/desk/appeals?tab=open&unit=x&page=-1&words='%3B--%00")).hasStatusOk();
  }

  private String add(UUID desk, LocalDate due) {
    return add(anAppeal().due(due).onDesk(desk)).number();
  }
}
