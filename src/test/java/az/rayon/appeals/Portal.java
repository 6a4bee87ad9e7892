package az.rayon.appeals;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Browsing;
import az.rayon.kernel.Actor;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A person at the portal: walks through the form as a browser does, following where each answer leads.
public record Portal(MockMvcTester web, Actor actor) implements Browsing {

  public static Portal visitor(MockMvcTester web) {
    return new Portal(web, new Actor.Visitor());
  }

  /// Fills in every part and stops at the check; gives the address of the draft.
  public String draft(Fields fields) {
    var text = onward(post("/az/appeals/new", fields.all()));
    var draft = text.substring(0, text.lastIndexOf('/'));
    assertThat(onward(post(text, fields.all()))).isEqualTo(draft + "/files");
    assertThat(onward(post(draft + "/files", Map.of()))).isEqualTo(draft + "/person");
    assertThat(onward(post(draft + "/person", fields.all()))).isEqualTo(draft + "/check");
    return draft;
  }

  /// Hands it in and reads the receipt.
  public Receipt handIn(Fields fields) {
    var draft = draft(fields);
    assertThat(onward(post(draft + "/check", Map.of()))).isEqualTo(draft + "/receipt");
    return receipt(draft + "/receipt");
  }

  public Receipt receipt(String path) {
    var page = body(get(path));
    return new Receipt(found("id=\"number\">([^<]+)<", page), found("id=\"pin\">([^<]+)<", page));
  }

  public record Receipt(String number, String pin) {}

  public static String found(String pattern, String page) {
    var match = Pattern.compile(pattern).matcher(page);
    assertThat(match.find()).as("%s in %s", pattern, page).isTrue();
    return match.group(1);
  }
}
