package az.rayon.appeals.receptions.mobile;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.mobile.MobileReception.Plan;
import az.rayon.appeals.receptions.mobile.MobileReception.Refusal;
import az.rayon.appeals.receptions.page.MobileDeskPage;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.RuleForm;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import az.rayon.site.Words;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The secretary makes a mobile reception known, moves it or cancels it.
@Controller
@RequestMapping("/desk/receptions/mobile")
class MobileDeskPages {

  private final MobileReceptions receptions;
  private final KeepingMobileReceptions keeping;
  private final Officials officials;
  private final Names names;

  MobileDeskPages(MobileReceptions receptions, KeepingMobileReceptions keeping, Officials officials, Names names) {
    this.receptions = receptions;
    this.keeping = keeping;
    this.officials = officials;
    this.names = names;
  }

  @GetMapping("/new")
  ModelAndView start(Official official, Language language) {
    mayRun(official);
    return show(OK, "", new Filled(Map.of(), DateText.EMPTY, List.of()), List.of(), language);
  }

  @PostMapping("/new")
  ModelAndView plan(@RequestParam MultiValueMap<String, String> sent, Official official, Language language) {
    mayRun(official);
    var form = form(sent);
    var plan = form.plan(form.settlement(names));
    if (plan.isEmpty()) return again(UNPROCESSABLE_CONTENT, "", form, form.problems(), language);
    return done(keeping.plan(plan.get(), official), "", form, language);
  }

  @GetMapping("/{number:M-[0-9-]+}/change")
  ModelAndView ask(@PathVariable String number, Official official, Language language) {
    mayRun(official);
    var plan = receptions.get(number).plan();
    var chosen = plan.officials().stream().map(post -> officials.get(post).code()).toList();
    var values = Map.of("settlement", plan.settlement(), "opens", plan.opens().toString(), "closes",
        plan.closes().toString(), "place", plan.place(), "guests", plan.guests(), "how", "MOVE");
    return show(OK, number, new Filled(values, DateText.of(plan.day()), chosen), List.of(), language);
  }

  @PostMapping("/{number:M-[0-9-]+}/change")
  ModelAndView change(@PathVariable String number, @RequestParam MultiValueMap<String, String> sent,
      Official official, Language language) {
    mayRun(official);
    var form = form(sent);
    var reason = form.reason();
    if (form.cancels()) {
      return form.problems().isEmpty()
          ? done(keeping.cancel(number, reason, official), number, form, language)
          : again(UNPROCESSABLE_CONTENT, number, form, form.problems(), language);
    }
    var plan = form.plan(Optional.of(receptions.get(number).plan().settlement()));
    if (plan.isEmpty()) return again(UNPROCESSABLE_CONTENT, number, form, form.problems(), language);
    return done(keeping.move(number, plan.get(), reason, official), number, form, language);
  }

  private MobileForm form(MultiValueMap<String, String> sent) {
    var posts = Optional.ofNullable(sent.get("officials")).orElse(List.of());
    return new MobileForm(new RuleForm(sent.toSingleValueMap()), posts,
        posts.stream().flatMap(code -> officials.find(code).stream()).map(Officials.Official::post).toList());
  }

  private ModelAndView done(Outcome<MobileReception, Refusal> outcome, String number, MobileForm form,
      Language language) {
    return switch (outcome) {
      case Done(var reception) -> redirect("/desk/receptions/mobile/" + reception.number());
      case Refused(var why) -> again(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, number, form,
          List.of(problem(why, form, language)), language);
    };
  }

  private Problem problem(Refusal why, MobileForm form, Language language) {
    var day = form.rule().day();
    return why == Refusal.DAY_OFF && day.isPresent()
        ? new Problem("day", "appeals.reception.mobile.refused.DAY_OFF", Words.date(language, keeping.next(day.get())))
        : new Problem("day", "appeals.reception.mobile.refused." + why, WritingDown.DAYS_LATE);
  }

  private String village(String number, Language language) {
    var code = receptions.get(number).plan().settlement();
    return names.settlements().getOrDefault(code, Translated.az(code)).in(language);
  }

  private static void mayRun(Official official) {
    if (!ReceptionRights.runs(official)) throw new AccessDeniedException("does not keep mobile receptions");
  }

  private ModelAndView again(HttpStatus status, String number, MobileForm form, List<Problem> problems,
      Language language) {
    return show(status, number, new Filled(form.rule().values(), form.rule().date(), form.chosen()), problems,
        language);
  }

  /// What stands in the form: the fields, the day, and who comes.
  private record Filled(Map<String, String> values, DateText date, List<String> chosen) {}

  private ModelAndView show(HttpStatus status, String number, Filled filled, List<Problem> problems,
      Language language) {
    var places = names.listSettlements().stream().map(each -> new Choice(each.code(), each.name().in(language)))
        .toList();
    var people = officials.list().stream()
        .map(each -> new Choice(each.code(), each.title().in(language), each.holder())).toList();
    return page(status, "appeals/receptions/mobileform",
        new MobileDeskPage(number, number.isEmpty() ? "" : village(number, language), filled.values(), filled.date(),
            filled.chosen(), places, people, problems));
  }

  /// What was typed of a mobile reception; whatever is wrong is added to the problems of the form that it extends.
  private record MobileForm(RuleForm rule, List<String> chosen, List<UUID> posts) {

    List<Problem> problems() {
      return rule.problems();
    }

    boolean cancels() {
      return rule.line("how").equals("CANCEL");
    }

    String reason() {
      return rule.reason();
    }

    Optional<String> settlement(Names names) {
      var code = rule.line("settlement");
      var known = names.settlements().containsKey(code);
      if (!known) problems().add(new Problem("settlement", "appeals.problem.settlement"));
      return known ? Optional.of(code) : Optional.empty();
    }

    Optional<Plan> plan(Optional<String> settlement) {
      var day = rule.day();
      var opens = rule.time("opens");
      var closes = rule.time("closes");
      var place = rule.place();
      var guests = rule.line("guests");
      if (posts.isEmpty()) problems().add(new Problem("officials", "appeals.reception.problem.officials"));
      if (guests.length() > 500) problems().add(new Problem("guests", "appeals.problem.tooLong", 500));
      if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
        problems().add(new Problem("closes", "appeals.reception.problem.closes"));
      }
      if (!problems().isEmpty()) return Optional.empty();
      return settlement.map(code -> new Plan(code, day.orElseThrow(), opens.orElseThrow(), closes.orElseThrow(), place,
          posts, guests));
    }
  }
}
