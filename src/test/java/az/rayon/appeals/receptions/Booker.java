package az.rayon.appeals.receptions;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Portal.found;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody who books, under a name and an address of their own.
public record Booker(Portal portal, Map<String, String> person) {

  public static Booker at(Portal portal) {
    var key = UUID.randomUUID().toString();
    return new Booker(portal, Map.of("surname", "Nümunə", "name", "Sakin-" + key, "email", key + "@demo.invalid",
        "note", "Liftə yaxın otaq"));
  }

  public String email() {
    return person.getOrDefault("email", "");
  }

  /// Fills in every part and stops at the check; gives the address of the draft.
  public String draft(Office office, String seat) {
    var questions = onward(portal.post("/az/receptions/book", Map.of("post", office.code(), "seat", seat)));
    var draft = questions.substring(0, questions.lastIndexOf('/'));
    assertThat(onward(portal.post(questions, Map.of("topic-1", "roads", "text-1", "Yol nə vaxt düzələcək?", "topic-2",
        "gas", "text-2", "Qaz nə vaxt gələcək?")))).isEqualTo(draft + "/files");
    assertThat(onward(portal.post(draft + "/files", Map.of()))).isEqualTo(draft + "/person");
    assertThat(onward(portal.post(draft + "/person", with("needs", "STEPS")))).isEqualTo(draft + "/check");
    return draft;
  }

  public MvcTestResult sends(String draft) {
    return portal.post(draft + "/check", Map.of());
  }

  public Ticket books(Office office, String seat) {
    var page = body(portal.get(onward(sends(draft(office, seat)))));
    return new Ticket(found("id=\"number\">([^<]+)<", page), found("id=\"pin\">([^<]+)<", page));
  }

  /// Opens the booking with number and PIN; gives the address of its page.
  public String opens(Ticket ticket) {
    return onward(portal.post("/az/receptions/booking", Map.of("number", ticket.number(), "pin", ticket.pin())));
  }

  private Map<String, String> with(String field, String value) {
    var all = new HashMap<>(person);
    all.put(field, value);
    return all;
  }

  /// What a person keeps of a booking.
  public record Ticket(String number, String pin) {}
}
