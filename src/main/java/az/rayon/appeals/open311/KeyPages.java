package az.rayon.appeals.open311;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.Secret;
import az.rayon.appeals.open311.KeepingKeys.Refusal;
import az.rayon.appeals.page.KeysPage;
import az.rayon.appeals.page.KeysPage.Line;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The administrator makes keys for programs and takes them back.
@Controller
@RequestMapping("/desk/open311")
class KeyPages {

  private static final List<String> SIDES = List.of("south", "west", "north", "east");
  private static final int LONGEST_NAME = 100;
  private static final String NO_KEY = "";

  private final KeepingKeys keeping;
  private final ApiKeys keys;
  private final Areas areas;

  KeyPages(KeepingKeys keeping, ApiKeys keys, Areas areas) {
    this.keeping = keeping;
    this.keys = keys;
    this.areas = areas;
  }

  @GetMapping
  ModelAndView show(Official official) {
    if (!KeepingKeys.mayRead(official)) throw new AccessDeniedException("keys of programs");
    return show(OK, NO_KEY, Map.of("perMinute", "120"), List.of(), official);
  }

  /// Shows the key at once, because it can be shown only now.
  @PostMapping("/keys")
  ModelAndView make(@RequestParam UUID id, @RequestParam Map<String, String> typed, Official official) {
    if (!KeepingKeys.mayChange(official)) throw new AccessDeniedException("keys of programs");
    var name = Typed.line(typed.getOrDefault("name", ""));
    var contact = Typed.line(typed.getOrDefault("contact", ""));
    var perMinute = typed.getOrDefault("perMinute", "").strip();
    var problems = new ArrayList<Problem>();
    if (name.isEmpty()) problems.add(new Problem("name", "appeals.open311.keys.problem.name"));
    if (Typed.length(name) > LONGEST_NAME) problems.add(new Problem("name", "appeals.problem.tooLong", LONGEST_NAME));
    if (!Typed.email(contact)) problems.add(new Problem("contact", "appeals.problem.email"));
    if (!perMinute.matches("[1-9]\\d{0,3}|10000")) {
      problems.add(new Problem("perMinute", "appeals.open311.keys.problem.perMinute"));
    }
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, NO_KEY, typed, problems, official);
    return switch (keeping.make(id, name, contact, Integer.parseInt(perMinute), official)) {
      case Done<Secret, Refusal>(var secret) ->
        show(OK, secret.text(), Map.of("perMinute", "120"), List.of(), official);
      case Refused<Secret, Refusal>(var why) -> refuse(why, official);
    };
  }

  @PostMapping("/keys/{id}/revoke")
  ModelAndView revoke(@PathVariable UUID id, Official official) {
    return switch (keeping.revoke(id, official)) {
      case Done<UUID, Refusal> _ -> Pages.redirect("/desk/open311");
      case Refused<UUID, Refusal>(var why) -> refuse(why, official);
    };
  }

  @PostMapping("/area")
  ModelAndView draw(@RequestParam Map<String, String> typed, Official official) {
    if (!KeepingKeys.mayChange(official)) throw new AccessDeniedException("area of programs");
    var problems = new ArrayList<Problem>();
    var sides = new ArrayList<BigDecimal>();
    for (var side : SIDES) {
      Degrees.read(typed.getOrDefault(side, ""), 180).ifPresentOrElse(sides::add,
          () -> problems.add(new Problem(side, "appeals.open311.problem.degrees", 180)));
    }
    if (problems.isEmpty()) {
      var area = new Area(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
      if (area.sound()) {
        keeping.draw(area, official);
        return Pages.redirect("/desk/open311");
      }
      problems.add(new Problem("south", "appeals.open311.keys.problem.area"));
    }
    var shown = new HashMap<>(typed);
    shown.put("perMinute", "120");
    return show(UNPROCESSABLE_CONTENT, NO_KEY, shown, problems, official);
  }

  private ModelAndView refuse(Refusal why, Official official) {
    if (why == Refusal.NOT_ADMIN) throw new AccessDeniedException("keys of programs");
    return show(CONFLICT, NO_KEY, Map.of("perMinute", "120"),
        List.of(new Problem("", "appeals.open311.keys.refused." + why)), official);
  }

  private ModelAndView show(HttpStatus status, String fresh, Map<String, String> typed, List<Problem> problems,
      Official official) {
    var area = areas.get();
    var shown = new HashMap<>(Map.of("south", text(area.south()), "west", text(area.west()), "north",
        text(area.north()), "east", text(area.east())));
    shown.putAll(typed);
    var lines = keys.list().stream().map(key -> new Line(key.id(), key.name(), key.contact(), key.perMinute(),
        key.madeAt(), key.lastUsedAt(), key.revokedAt())).toList();
    return Pages.page(status, "appeals/keys", new KeysPage(lines, KeepingKeys.mayChange(official), fresh,
        UUID.randomUUID(), shown, problems));
  }

  private static String text(BigDecimal degrees) {
    return degrees.stripTrailingZeros().toPlainString();
  }
}
