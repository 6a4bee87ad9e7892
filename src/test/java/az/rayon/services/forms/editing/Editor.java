package az.rayon.services.forms.editing;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.onward;

import az.rayon.accounts.Browsing;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// An official who edits forms, for tests.
record Editor(MockMvcTester web, Actor actor, EditingForms editing) implements Browsing {

  static Editor at(MockMvcTester web, EditingForms editing) {
    return new Editor(web, anOfficial(Role.EDITOR), editing);
  }

  /// The code of a service that no other test knows.
  static String fresh() {
    return "s-e" + UUID.randomUUID();
  }

  /// Posts with the number of edits that the page would carry; says where the answer leads.
  String edits(String service, String path, Map<String, String> typed) {
    var all = new HashMap<>(typed);
    all.put("edits", String.valueOf(editing.draft(service).edits()));
    return onward(post("/az/desk/services/" + service + "/form/draft" + path, all));
  }
}
