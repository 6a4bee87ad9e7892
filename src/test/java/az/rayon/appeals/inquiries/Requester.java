package az.rayon.appeals.inquiries;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Portal.found;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody who asks for information at the portal: walks through the form as a browser does.
public record Requester(Portal portal) {

  public static Map<String, String> fields(String... others) {
    var typed = new HashMap<>(Map.of("wanted", "Küçə işıqlarının təmir planı.", "wish", "EFILE", "urgency", "ORDINARY",
        "who", "person", "surname", "Nümunəyeva", "name", "Gülşən", "email", UUID.randomUUID() + "@demo.invalid"));
    for (int i = 0; i < others.length; i += 2) typed.put(others[i], others[i + 1]);
    return Map.copyOf(typed);
  }

  /// Fills in every part and stops at the check; gives the address of the draft.
  public String draft(Map<String, String> fields) {
    var form = onward(portal.post("/az/inquiries/new", fields));
    var draft = form.substring(0, form.lastIndexOf('/'));
    assertThat(form).isEqualTo(draft + "/form");
    assertThat(onward(portal.post(form, fields))).isEqualTo(draft + "/urgency");
    assertThat(onward(portal.post(draft + "/urgency", fields))).isEqualTo(draft + "/files");
    assertThat(onward(portal.post(draft + "/files", Map.of()))).isEqualTo(draft + "/person");
    assertThat(onward(portal.post(draft + "/person", fields))).isEqualTo(draft + "/check");
    return draft;
  }

  public Portal.Receipt asks(Map<String, String> fields) {
    var draft = draft(fields);
    assertThat(onward(portal.post(draft + "/check", Map.of()))).isEqualTo(draft + "/receipt");
    return receipt(draft + "/receipt");
  }

  public Portal.Receipt receipt(String path) {
    var page = body(portal.get(path));
    return new Portal.Receipt(found("id=\"number\">([^<]+)<", page), found("id=\"pin\">([^<]+)<", page));
  }

  /// Opens the request with number and PIN; gives the address with the pass.
  public String follows(Portal.Receipt receipt) {
    return onward(portal.post("/az/inquiries/follow", Map.of("number", receipt.number(), "pin", receipt.pin())));
  }
}
