package az.rayon.services.catalogue;

import static az.rayon.accounts.Visits.body;
import static az.rayon.services.catalogue.Keeper.done;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.ServicesTest;
import az.rayon.services.catalogue.KeepingPassports.Refusal;
import az.rayon.services.forms.definition.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which papers a service asks for, and how it stops.
@ServicesTest
class PapersOfPassportsTests extends OwnService {

  @Test
  void whatIsDroppedStaysToBeSeenFromTheDayOn() {
    keeper.published();
    done(keeping.revise(code, editor));
    done(keeping.drop(keeper.seen(), "id-card", editor));
    var tomorrow = today.plusDays(1);
    done(keeping.publish(keeper.seen(), tomorrow, editor));
    assertThat(passports.get(code, today).asked()).hasSize(1);
    var next = passports.get(code, tomorrow);
    assertThat(next.asked()).isEmpty();
    assertThat(next.dropped()).singleElement().satisfies(paper -> assertThat(paper.dropped()).isEqualTo(tomorrow));
    done(keeping.revise(code, editor));
    assertThat(keeping.forget(keeper.seen(), "id-card", editor)).isEqualTo(new Refused<>(Refusal.WAS_ASKED));
    done(keeping.askAgain(keeper.seen(), "id-card", editor));
    assertThat(
        keeping.want(keeper.seen(), passports.papers().stream().filter(it -> it.code().equals("id-card")).findFirst()
            .orElseThrow(), false, editor))
        .isEqualTo(new Refused<>(Refusal.HAS_PAPER));
  }

  /// A paper is counted as asked for when the passport wants it and the form asks for it.
  @Test
  void theFormStopsAskingFirst() {
    keeper.published();
    var desk = new Portal(web, editor);
    long before = passports.countAsked(today);
    asking(List.of());
    assertThat(papersAsked()).isZero();
    assertThat(passports.countAsked(today)).as("on the catalogue's page").isLessThan(before);
    assertThat(body(desk.get("/az/desk/services/" + code))).contains("Forma ilə pasport fərqlənir");
    asking(List.of("id-card"));
    assertThat(papersAsked()).isOne();
    assertThat(body(desk.get("/az/desk/services/" + code))).doesNotContain("Forma ilə pasport fərqlənir");
    done(keeping.revise(code, editor));
    done(keeping.drop(keeper.seen(), "id-card", editor));
    assertThat(keeping.publish(keeper.seen(), today.plusDays(1), editor)).isEqualTo(new Refused<>(Refusal.FORM_ASKS));
    asking(List.of());
    done(keeping.publish(keeper.seen(), today.plusDays(1), editor));
  }

  private void asking(List<String> papers) {
    var form = aForm().asking("papers", field("files", new Kind.Files(1, papers))).build();
    transaction.executeWithoutResult(
        _ -> forms.publish(forms.add(code, form, editor, clock.instant()), clock.instant()));
  }

  private int papersAsked() {
    return db.sql("select papers_asked from open_data.services where code = ? and version = 1").param(code)
        .query(Integer.class).single();
  }
}
