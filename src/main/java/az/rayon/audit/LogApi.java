package az.rayon.audit;

import az.rayon.kernel.ForPrograms;
import az.rayon.audit.Proofs.Refusal;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Messages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The log for machines: checkpoint and key as C2SP writes them, proofs as RFC 9162 computes them, receipts as files.
@RestController
@RequestMapping("/log")
class LogApi {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final Checkpoints checkpoints;
  private final LogKeys keys;
  private final Proofs proofs;
  private final Receipts receipts;
  private final Sequencer sequencer;
  private final Messages messages;

  LogApi(Checkpoints checkpoints, LogKeys keys, Proofs proofs, Receipts receipts, Sequencer sequencer,
      Messages messages) {
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.proofs = proofs;
    this.receipts = receipts;
    this.sequencer = sequencer;
    this.messages = messages;
  }

  record Inclusion(long index, long size, List<String> hashes) {}

  record Consistency(List<String> hashes) {}

  @ForPrograms(value = "audit.api.checkpoint", as = "text/plain", follows = "https://c2sp.org/tlog-checkpoint")
  @GetMapping("/checkpoint")
  ResponseEntity<String> checkpoint() {
    if (checkpoints.latest().isEmpty()) sequencer.runNow();
    return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache())
        .body(checkpoints.latest().orElseThrow().note());
  }

  /// Asked for anew each time: one kept from an installation that was at this address before fits no receipt.
  @ForPrograms(value = "audit.api.key", as = "text/plain", follows = "https://c2sp.org/signed-note")
  @GetMapping("/key")
  ResponseEntity<String> key() {
    return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache())
        .body(keys.get().verifier() + "\n");
  }

  @ForPrograms(value = "audit.api.inclusion", holds = Inclusion.class, takes = {"leaf=0",
      "size=1"}, follows = "https://www.rfc-editor.org/rfc/rfc9162")
  @GetMapping("/proof/inclusion")
  ResponseEntity<?> inclusion(@RequestParam(defaultValue = "") String leaf,
      @RequestParam(defaultValue = "") String size,
      Language language) {
    var index = number(leaf);
    var count = number(size);
    if (index.isEmpty() || count.isEmpty()) return bad("not-a-number", "notANumber", language);
    return answer(proofs.inclusion(index.getAsLong(), count.getAsLong()), language,
        hashes -> new Inclusion(index.getAsLong(), count.getAsLong(), hashes));
  }

  @ForPrograms(value = "audit.api.consistency", holds = Consistency.class, takes = {"from=1",
      "to=1"}, follows = "https://www.rfc-editor.org/rfc/rfc9162")
  @GetMapping("/proof/consistency")
  ResponseEntity<?> consistency(@RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to, Language language) {
    var earlier = number(from);
    var later = number(to);
    if (earlier.isEmpty() || later.isEmpty()) return bad("not-a-number", "notANumber", language);
    return answer(proofs.consistency(earlier.getAsLong(), later.getAsLong()), language, Consistency::new);
  }

  /// Whoever knows the deed's id may have its receipt: the id has 74 random bits, is told to nobody but those the deed
  /// concerns, and the receipt names no person. It must not linger in caches, indexes or referrers all the same.
  @GetMapping("/receipts/{deed}")
  ResponseEntity<String> receipt(@PathVariable UUID deed, Language language) {
    var found = receipts.find(new DeedId(deed));
    if (found.isEmpty()) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).contentType(TEXT)
          .header(HttpHeaders.RETRY_AFTER, "2")
          .body(messages.say(language, "audit.receipt.later") + "\n");
    }
    var receipt = found.orElseThrow();
    return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noStore().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(receipt.fileName()).build().toString())
        .header("Referrer-Policy", "no-referrer").header("X-Robots-Tag", "noindex").body(receipt.text());
  }

  /// The program that checks a receipt, to be read before it is run.
  @GetMapping("/CheckReceipt.java")
  ResponseEntity<Resource> checker() {
    return ResponseEntity.ok().contentType(TEXT).body(new ClassPathResource("audit/CheckReceipt.java"));
  }

  private ResponseEntity<?> answer(Outcome<List<String>, Refusal> outcome, Language language,
      Function<List<String>, Record> shape) {
    return switch (outcome) {
      case Done(var hashes) -> ResponseEntity.ok(shape.apply(hashes));
      case Refused(var why) -> switch (why) {
        case SIZE_UNKNOWN -> bad("size-unknown", "sizeUnknown", language);
        case LEAF_UNKNOWN -> bad("leaf-unknown", "leafUnknown", language);
        case WRONG_ORDER -> bad("wrong-order", "wrongOrder", language);
      };
    };
  }

  private ResponseEntity<ProblemDetail> bad(String code, String why, Language language) {
    var detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, messages.say(language, "audit.proof." + why));
    detail.setType(URI.create("audit/" + code));
    detail.setTitle(messages.say(language, "audit.proof"));
    return ResponseEntity.badRequest().body(detail);
  }

  private static OptionalLong number(String text) {
    return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }
}
