package az.rayon.appeals.receptions.calendar;

import az.rayon.kernel.ForPrograms;
import az.rayon.appeals.receptions.calendar.Occasions.Scope;
import az.rayon.directory.Directory;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The calendars: of all receptions, of one official, of one settlement. They reach a month back, so that what was
/// cancelled lately is taken out of telephones too.
@RestController
@RequestMapping("/calendar")
class ReceptionCalendarApi {

  private static final String RFC = "https://www.rfc-editor.org/rfc/rfc5545";
  private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final List<Occasions> sources;
  private final Directory directory;
  private final Messages messages;
  private final Addresses addresses;
  private final Clock clock;

  ReceptionCalendarApi(List<Occasions> sources, Directory directory, Messages messages, Addresses addresses,
      Clock clock) {
    this.sources = sources;
    this.directory = directory;
    this.messages = messages;
    this.addresses = addresses;
    this.clock = clock;
  }

  @ForPrograms(value = "appeals.api.receptions.all", as = "text/calendar", takes = "lang=az", follows = RFC)
  @GetMapping("/receptions.ics")
  ResponseEntity<byte[]> all(@RequestParam(defaultValue = "az") String lang) {
    return calendar(new Scope.All(), "", language(lang));
  }

  @ForPrograms(value = "appeals.api.receptions.official", as = "text/calendar", takes = {"lang=az",
      "code=basci"}, follows = RFC)
  @GetMapping("/officials/{code}.ics")
  ResponseEntity<byte[]> official(@PathVariable String code, @RequestParam(defaultValue = "az") String lang) {
    var post = directory.listPosts(LocalDate.now(clock)).stream().filter(each -> each.code().equals(code)).findFirst()
        .orElseThrow(() -> new NotFound("post"));
    return calendar(new Scope.OfPost(post.id().value()), post.title().in(language(lang)), language(lang));
  }

  @ForPrograms(value = "appeals.api.receptions.settlement", as = "text/calendar", takes = {"lang=az",
      "code=samux"}, follows = RFC)
  @GetMapping("/settlements/{code}.ics")
  ResponseEntity<byte[]> settlement(@PathVariable String code, @RequestParam(defaultValue = "az") String lang) {
    var place = directory.listSettlements(LocalDate.now(clock)).stream().filter(each -> each.code().equals(code))
        .findFirst().orElseThrow(() -> new NotFound("settlement"));
    return calendar(new Scope.OfSettlement(code, place.office().value()), place.name().in(language(lang)),
        language(lang));
  }

  /// Spring answers 304 where the reader already has these very bytes.
  private ResponseEntity<byte[]> calendar(Scope scope, String whose, Language language) {
    var since = LocalDate.now(clock).minusMonths(1);
    var occasions = sources.stream().flatMap(source -> source.list(scope, since, language).stream())
        .sorted(Comparator.comparing(Occasion::day).thenComparing(Occasion::opens)
            .thenComparing(Occasion::summary, Azerbaijani.order()).thenComparing(Occasion::id))
        .toList();
    var title = messages.say(language, "appeals.reception.calendar");
    var name = whose.isEmpty() ? title : title + " – " + whose;
    var bytes = Ical.of(name, occasions, addresses.absolute("")).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok().contentType(CALENDAR).eTag(DigestUtils.md5DigestAsHex(bytes)).body(bytes);
  }

  private static Language language(String code) {
    return Language.of(code).orElse(Language.AZ);
  }
}
