package az.rayon.directory;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.directory.importing.SampleDirectory;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/// Who keeps the directory of the demonstration, and the code of a thing that no other test has.
public record Desk(MockMvcTester web, String code) {

  public static final Official KEEPER = new Official(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.DATA));
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  public static Desk of(MockMvcTester web, SampleDirectory sample) {
    sample.prepare();
    return new Desk(web, "o-" + UUID.randomUUID().toString().substring(0, 13));
  }

  /// `path` is what stands after the desk's own address.
  public MvcTestResult get(String path, Official by) {
    return web.get().uri("/az/desk/directory" + path).with(signedIn(by)).exchange();
  }

  public MvcTestResult get(String path) {
    return get(path, KEEPER);
  }

  public MvcTestResult post(String path, MultiValueMap<String, String> form, Official by) {
    return web.post().uri("/az/desk/directory" + path).params(form).with(signedIn(by)).exchange();
  }

  public MvcTestResult post(String path, MultiValueMap<String, String> form) {
    return post(path, form, KEEPER);
  }

  /// As of when the form of this thing's row shows it.
  public String seen(String sheet) {
    var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
        .matcher(body(get("/" + sheet + "/" + code + "/2026-01-01")));
    assertThat(seen.find()).isTrue();
    return seen.group(1);
  }
}
