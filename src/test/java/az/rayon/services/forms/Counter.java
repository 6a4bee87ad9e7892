package az.rayon.services.forms;

import static az.rayon.accounts.Visits.onward;
import static az.rayon.accounts.Visits.signedIn;

import az.rayon.accounts.Browsing;
import az.rayon.kernel.Actor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A person who fills in a form, following where each answer leads.
public record Counter(MockMvcTester web, Actor actor) implements Browsing {

  public static final Map<String, String> APPLICANT = Map.of("applicantName", "Nümunə Sakin Əli oğlu", "applicantFin",
      "6xy34zk", "applicantPhone", "050 123 45 67", "applicantEmail", "sakin@demo.invalid");

  public static Counter visitor(MockMvcTester web) {
    return new Counter(web, new Actor.Visitor());
  }

  /// One name with several values, as tick boxes send it.
  public MvcTestResult post(String path, String name, List<String> values) {
    return web.post().uri(URI.create(path)).with(signedIn(actor)).param(name, values.toArray(String[]::new))
        .exchange();
  }

  /// Begins and says who applies; gives the address of what was begun.
  public String begin(String service) {
    var first = onward(post("/az/services/" + service + "/apply", Map.of()));
    var draft = first.substring(0, first.lastIndexOf('/'));
    onward(post(first, APPLICANT));
    return draft;
  }
}
