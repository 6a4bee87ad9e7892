package az.rayon.appeals.open311;

import az.rayon.kernel.ForPrograms;
import az.rayon.appeals.open311.Admitting.Refusal;
import az.rayon.appeals.open311.Reply.Said;
import az.rayon.appeals.open311.Wire.Added;
import az.rayon.appeals.open311.Wire.Token;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The calls of GeoReport v2, at the address that is meant and at the one for trying.
@RestController
@RequestMapping({"/open311/v2", "/open311/test/v2"})
class Open311Api {

  private final Services services;
  private final Admitting admitting;
  private final Books books;
  private final Inbound inbound;
  private final Showing showing;
  private final Replies replies;

  Open311Api(Services services, Admitting admitting, Books books, Inbound inbound, Showing showing, Replies replies) {
    this.services = services;
    this.admitting = admitting;
    this.books = books;
    this.inbound = inbound;
    this.showing = showing;
    this.replies = replies;
  }

  @ForPrograms(value = "appeals.api.services", holds = Wire.Offer[].class, refuses = Wire.Mistake[].class, as = {
      "application/json",
      "text/xml"}, takes = "format=json", underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @GetMapping("/services.{format:xml|json}")
  ResponseEntity<byte[]> services(HttpServletRequest request) {
    return replies.answer(Call.reading(request), call -> new Said("services", services.list(call.language())));
  }

  @ForPrograms(value = "appeals.api.definition", holds = Wire.Definition.class, refuses = Wire.Mistake[].class, as = {
      "application/json", "text/xml"}, takes = {"format=json",
          "code=roads"}, underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @GetMapping("/services/{code}.{format:xml|json}")
  ResponseEntity<byte[]> definition(@PathVariable String code, HttpServletRequest request) {
    return replies.answer(Call.reading(request), call -> services.define(code, call.language())
        .<Reply>map(found -> new Said("service_definition", found)).orElseGet(Open311Api::noSuchService));
  }

  @ForPrograms(value = "appeals.api.make", holds = Wire.Made[].class, refuses = Wire.Mistake[].class, as = {
      "application/json", "text/xml"}, takes = {"format", "api_key", "service_code", "lat", "long", "address_string",
          "address_id", "email", "first_name", "last_name", "phone", "description", "media_url", "media",
          "attribute"}, underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @PostMapping("/requests.{format:xml|json}")
  ResponseEntity<byte[]> make(HttpServletRequest request) throws IOException, ServletException {
    return send(request, (call, key) -> {
      var reading = inbound.request(call, key);
      var code = call.asked().get("service_code");
      if (!code.isEmpty() && !services.know(List.of(code))) return noSuchService();
      if (!reading.problems().isEmpty()) return Reply.wrong(reading.problems());
      var taken = books.of(call).take(reading.value(), key);
      return new Said("service_requests", List.of(showing.made(taken, call)));
    });
  }

  @ForPrograms(value = "appeals.api.requests", holds = Wire.Request[].class, refuses = Wire.Mistake[].class, as = {
      "application/json", "text/xml"}, takes = {"format=json", "service_request_id", "service_code", "start_date",
          "end_date", "status=open", "lat", "long", "radius", "jurisdiction_id", "page", "page_size", "extensions",
          "api_key"}, underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @GetMapping("/requests.{format:xml|json}")
  ResponseEntity<byte[]> requests(HttpServletRequest request) {
    return read(request, (call, key) -> {
      var problems = new ArrayList<Problem>();
      var query = inbound.query(call.asked(), problems);
      if (!problems.isEmpty()) return Reply.wrong(problems);
      return services.know(query.services()) ? list(query, call, key) : noSuchService();
    });
  }

  @ForPrograms(value = "appeals.api.request", holds = Wire.Request[].class, refuses = Wire.Mistake[].class, as = {
      "application/json", "text/xml"}, takes = {"format=json", "number=A-2026-000001", "extensions",
          "api_key"}, underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @GetMapping("/requests/{number}.{format:xml|json}")
  ResponseEntity<byte[]> request(@PathVariable String number, HttpServletRequest request) {
    return read(request, (call, key) -> {
      var problems = new ArrayList<Problem>();
      var query = Query.one(number, Query.extensions(call.asked(), problems));
      return problems.isEmpty() ? list(query, call, key) : Reply.wrong(problems);
    });
  }

  /// Every request has its number at once; who asks with it for a number all the same is given it.
  @ForPrograms(value = "appeals.api.token", holds = Wire.Token[].class, refuses = Wire.Mistake[].class, as = {
      "application/json", "text/xml"}, takes = {"format=json",
          "token=A-2026-000001"}, underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @GetMapping("/tokens/{token}.{format:xml|json}")
  ResponseEntity<byte[]> token(@PathVariable String token, HttpServletRequest request) {
    return replies.answer(Call.reading(request), call -> books.of(call).list(Query.one(token, false), null).isEmpty()
        ? Reply.wrong(HttpStatus.NOT_FOUND, "token", "appeals.open311.problem.unknown")
        : new Said("service_requests", List.of(new Token(token, token))));
  }

  @ForPrograms(value = "appeals.api.updates", holds = Wire.Update[].class, refuses = Wire.Mistake[].class, as = {
      "application/json", "text/xml"}, takes = {"format=json", "api_key", "start_date", "end_date",
          "service_request_id"}, underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @GetMapping("/servicerequestupdates.{format:xml|json}")
  ResponseEntity<byte[]> updates(HttpServletRequest request) {
    return replies.answer(Call.reading(request), call -> admitted(call, key -> {
      var problems = new ArrayList<Problem>();
      var window = inbound.window(call.asked(), problems);
      if (!problems.isEmpty()) return Reply.wrong(problems);
      var moves = books.of(call).moves(window, call.asked().list("service_request_id"), key);
      return new Said("service_request_updates",
          moves.stream().map(moved -> showing.update(moved, call.language())).toList());
    }));
  }

  @ForPrograms(value = "appeals.api.add", holds = Wire.Added[].class, refuses = Wire.Mistake[].class, as = {
      "application/json", "text/xml"}, takes = {"format", "api_key", "service_request_id", "update_id", "status",
          "updated_datetime", "description"}, underscored = true, follows = "http://wiki.open311.org/GeoReport_v2")
  @PostMapping("/servicerequestupdates.{format:xml|json}")
  ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException, ServletException {
    return send(request, (call, key) -> {
      var reading = inbound.update(call, key);
      if (!reading.problems().isEmpty()) return Reply.wrong(reading.problems());
      return books.of(call).add(reading.value(), key)
          .<Reply>map(id -> new Said("service_request_updates", List.of(new Added(id.toString(), null))))
          .orElseGet(Open311Api::noSuchRequest);
    });
  }

  private Reply list(Query query, Call call, @Nullable ApiKey key) {
    var found = books.of(call).list(query, key);
    if (found.isEmpty() && query.numbers().size() == 1) return noSuchRequest();
    return new Said("service_requests", showing.requests(found, call, query.extensions()));
  }

  /// Reading is everybody's; who comes with a key is known by it, and a wrong one is told.
  private ResponseEntity<byte[]> read(HttpServletRequest request, Keyed work) {
    return replies.answer(Call.reading(request), call -> call.asked().has("api_key")
        ? admitted(call, key -> work.reply(call, key))
        : work.reply(call, null));
  }

  /// What floods is not even read.
  private ResponseEntity<byte[]> send(HttpServletRequest request, Sender work)
      throws IOException, ServletException {
    var at = Call.at(request);
    if (admitting.flooded(at)) {
      return replies.say(at, Reply.wrong(HttpStatus.TOO_MANY_REQUESTS, "", "appeals.open311.refused.FLOOD",
          Admitting.SENT_PER_MINUTE));
    }
    return replies.answer(Call.sending(request), call -> admitted(call, key -> work.reply(call, key)));
  }

  private Reply admitted(Call call, Function<ApiKey, Reply> work) {
    return switch (admitting.admit(call.asked())) {
      case Done<ApiKey, Refusal>(var key) -> work.apply(key);
      case Refused<ApiKey, Refusal>(var why) -> Reply.wrong(
          why == Refusal.BUSY ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.FORBIDDEN, "api_key",
          "appeals.open311.refused." + why);
    };
  }

  private static Reply noSuchService() {
    return Reply.wrong(HttpStatus.NOT_FOUND, "service_code", "appeals.open311.problem.service");
  }

  private static Reply noSuchRequest() {
    return Reply.wrong(HttpStatus.NOT_FOUND, "service_request_id", "appeals.open311.problem.unknown");
  }

  private interface Keyed {
    Reply reply(Call call, @Nullable ApiKey key);
  }

  private interface Sender {
    Reply reply(Call call, ApiKey key);
  }
}
