package az.rayon.services.certificates.checking;

import az.rayon.kernel.ForPrograms;
import az.rayon.kernel.Sha256;
import az.rayon.services.certificates.Certificates.Ended;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.CodeKeys;
import az.rayon.services.certificates.Template;
import az.rayon.services.certificates.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the page that works offline needs, and any other program that checks codes: the public keys, and what ended
/// before its time.
@RestController
class TrustApi {

  private static final int MARK = 12;

  private final CodeKeys keys;
  private final Certificates certificates;
  private final Templates templates;
  private final Clock clock;

  TrustApi(CodeKeys keys, Certificates certificates, Templates templates, Clock clock) {
    this.keys = keys;
    this.certificates = certificates;
    this.templates = templates;
    this.clock = clock;
  }

  /// @param ended the first six bytes of the SHA-256 of number and check code of each, in hex, one after the other and
  ///     in order: whoever has a paper finds it, and nobody reads a number out of it
  /// @param kinds what each kind is called, by language
  record Trust(Instant made, List<Key> keys, String ended, Map<String, Map<String, String>> kinds) {}

  /// @param until the last day on which it signed; null while it is in use
  /// @param stolen its codes prove nothing by themselves: the number is to be looked up
  record Key(String id, String spki, @Nullable LocalDate until, boolean stolen) {}

  @ForPrograms("services.api.trust")
  @GetMapping("/verify/trust.json")
  ResponseEntity<Trust> trust() {
    var signing = keys.list().stream()
        .map(key -> new Key(key.id(), key.spki(), key.lastDay(clock.getZone()), key.stolen())).toList();
    var ended = certificates.listEnded(LocalDate.now(clock)).stream().map(TrustApi::mark).sorted()
        .collect(Collectors.joining());
    var kinds = templates.list().stream().collect(Collectors.toMap(Template::kind, template -> Map.of("az", template
        .name().az(), "en", template.name().en(), "ru", template.name().ru())));
    return ResponseEntity.ok().cacheControl(CacheControl.noCache())
        .body(new Trust(clock.instant(), signing, ended, kinds));
  }

  /// The script that serves those pages when there is no network. It lies outside of the folder of assets, and may look
  /// after pages in every language.
  @GetMapping("/verify/worker.js")
  ResponseEntity<byte[]> worker() {
    try (var in = TrustApi.class.getResourceAsStream("/assets/offline-worker.js")) {
      if (in == null) throw new IllegalStateException("no offline-worker.js");
      return ResponseEntity.ok().header("Content-Type", "text/javascript;charset=UTF-8")
          .header("Service-Worker-Allowed", "/").cacheControl(CacheControl.noCache()).body(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mark(Ended ended) {
    return Sha256.hex(ended.number() + ended.check()).substring(0, MARK);
  }
}
