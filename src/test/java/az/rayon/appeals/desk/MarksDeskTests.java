package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.appeals.register.Marks;
import az.rayon.appeals.register.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whom a complaint is about, and what else the desk marks on an appeal.
@AppealsTest
class MarksDeskTests extends AppealsAtTheDesk {

  @Test
  void theDeskIsToldWhyAComplaintDoesNotGoWhereItIsAimed() {
    var appeal = add(anAppeal().marked(Marks.NONE.against(new Against(ROADS, "Azərbaycan Dövlət Su Ehtiyatları "
        + "Agentliyi"))));
    var desk = new Portal(web, registrar);

    var route = desk.post(path(appeal) + "/route", Filled.FORM);
    assertThat(route).hasStatus(409);
    assertThat(body(route)).contains("bu bölmədən şikayətdir", "Xətalar Məcəlləsi");
    for (var act : List.of("/forward", "/copy")) {
      var forward = desk.post(path(appeal) + act, Filled.FORM);
      assertThat(forward).hasStatus(409);
      assertThat(body(forward)).contains("orqanlardan birindən şikayət edilir", "Səbəb.");
    }
  }

  @Test
  void theDeskAsksOnceWhomAComplaintIsAbout() {
    var appeal = add(anAppeal().ofKind(Kind.COMPLAINT).within(running()));
    var desk = new Portal(web, registrar);

    assertThat(onward(desk.get(path(appeal) + "/route"))).endsWith("/mark?then=route");
    assertThat(body(desk.get(path(appeal) + "/mark?then=route"))).contains("kimdən şikayət edildiyini qeyd edin");
    var marks = new HashMap<>(Map.of("version", "0", "then", "route"));
    assertThat(desk.post(path(appeal) + "/mark", marks)).hasStatus(422);
    marks.put("againstName", "Azəriqaz");
    assertThat(body(desk.post(path(appeal) + "/mark", marks))).contains("“Azəriqaz” İstehsalat Birliyi");
    marks.put("againstNobody", "yes");
    assertThat(desk.post(path(appeal) + "/mark", marks)).hasStatus(422);
    marks.remove("againstName");
    assertThat(onward(desk.post(path(appeal) + "/mark", marks))).endsWith("/route");
    assertThat(desk.get(path(appeal) + "/route")).hasStatusOk();
  }

  @Test
  void theMarksAreTypedAndShown() {
    var appeal = add(anAppeal().onDesk(ROADS));
    var desk = new Portal(web, registrar);
    onward(desk.post(path(appeal) + "/mark", Map.of("version", "0", "againstUnit", ROADS.toString(), "againstName",
        "Nümunə Vəzifəli", "asked", "confidential", "control", "Nazirlər Kabineti", "controlNumber", "5-77",
        "controlOn", "1", "controlOn-month", "2", "controlOn-year", "2026")));

    assertThat(appeals.get(appeal.number()).state()).isEqualTo(new State.Registered());
    assertThat(body(desk.get(path(appeal)))).contains("Nümunə Vəzifəli", "Məxfilik tələb edilib", "5-77",
        "01.02.2026");
    assertThat(body(desk.get(path(appeal) + "/mark"))).contains("value=\"Nümunə Vəzifəli\"");
    var wrong = desk.post(path(appeal) + "/mark", Map.of("version", "1", "controlOn", "31", "controlOn-month", "2",
        "controlOn-year", "2026", "againstUnit", UUID.randomUUID().toString()));
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("Belə gün yoxdur", "Nəzarətə götürən orqanı yazın");
  }

  @Test
  void theSpecialTermRunsAsTheOrdinaryOneUntilALawyerHasFoundIt() {
    var appeal = add(anAppeal().within(running()));
    var desk = new Portal(web, registrar);
    onward(desk.post(path(appeal) + "/mark", Map.of("version", "0", "asked", "serviceman")));

    var marked = appeals.get(appeal.number()).term();
    assertThat(marked.basis()).isEqualTo(Term.Basis.MILITARY);
    assertThat(marked.due()).isEqualTo(appeal.term().due());
    assertThat(body(desk.get(path(appeal)))).contains("təsdiqlənməlidir", "adi müddət sayılır");
  }
}
