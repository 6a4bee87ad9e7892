package az.rayon.appeals.open311;

import az.rayon.kernel.ForPrograms;
import az.rayon.appeals.open311.Reply.Said;
import az.rayon.appeals.open311.Wire.Discovery;
import az.rayon.appeals.open311.Wire.Endpoint;
import az.rayon.appeals.register.Names;
import az.rayon.directory.Contact;
import az.rayon.directory.Directory;
import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where a program begins: which addresses there are, in which forms they answer, and how to get a key.
@RestController
class DiscoveryApi {

  private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";
  private static final List<String> FORMATS = List.of("text/xml", "application/json");

  /// The day on which services and their questions were last changed here.
  private static final LocalDate CHANGED = LocalDate.of(2026, 11, 28);

  private final Directory directory;
  private final Names names;
  private final Addresses addresses;
  private final Messages messages;
  private final Replies replies;
  private final Clock clock;

  DiscoveryApi(Directory directory, Names names, Addresses addresses, Messages messages, Replies replies,
      Clock clock) {
    this.directory = directory;
    this.names = names;
    this.addresses = addresses;
    this.messages = messages;
    this.replies = replies;
    this.clock = clock;
  }

  @ForPrograms(value = "appeals.api.discovery", holds = Wire.Discovery.class, refuses = Wire.Mistake[].class, as = {
      "application/json",
      "text/xml"}, takes = "format=json", underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @GetMapping("/open311/discovery.{format:xml|json}")
  ResponseEntity<byte[]> discover(HttpServletRequest request) {
    return replies.answer(Call.reading(request), call -> new Said("discovery", discovery(call.language())));
  }

  private Discovery discovery(Language language) {
    var page = addresses.absolute("/" + language.code() + "/open311");
    return new Discovery(changeset(), contact(page), messages.say(language, "appeals.open311.keyService", page),
        List.of(endpoint("/open311/v2", "production"), endpoint("/open311/test/v2", "test")));
  }

  private Endpoint endpoint(String path, String type) {
    return new Endpoint(SPECIFICATION, addresses.absolute(path), changeset(), type, FORMATS);
  }

  private String contact(String page) {
    var contact = directory.findAuthority(LocalDate.now(clock)).map(found -> found.contact()).orElse(Contact.NONE);
    return Stream.of(contact.email(), contact.phone(), page).filter(way -> !way.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /// A question lists the settlements, so a change of theirs is one of the services.
  private String changeset() {
    return names.listSettlements().stream().map(place -> place.term().from()).filter(CHANGED::isBefore)
        .max(LocalDate::compareTo).orElse(CHANGED).toString();
  }
}
