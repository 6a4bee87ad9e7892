package az.rayon.accounts.drafts;

import az.rayon.accounts.Secret;
import az.rayon.accounts.drafts.KeptForm.Ticket;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Lockouts.Door;
import az.rayon.accounts.sessions.Address;
import az.rayon.accounts.sessions.CsrfTokens;
import az.rayon.accounts.sessions.SessionCookie;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.accounts.sessions.Visit;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.web.util.WebUtils;

/// Keeps what was typed into a form that was sent too late, until its writer has signed in again.
@Service
public class KeepingForms {

  private static final String COOKIE = "kept-";
  /// What is not kept for later, and not shown again.
  private static final Pattern SECRET = Pattern.compile(CsrfTokens.PARAMETER + "|pin|code|.*password.*",
      Pattern.CASE_INSENSITIVE);

  private final KeptForms forms;
  private final Sessions sessions;
  private final Lockouts lockouts;
  private final Clock clock;

  KeepingForms(KeptForms forms, Sessions sessions, Lockouts lockouts, Clock clock) {
    this.forms = forms;
    this.sessions = sessions;
    this.lockouts = lockouts;
    this.clock = clock;
  }

  /// Nothing when the form cannot be kept. The account is known while the row of the ended session is still there; from
  /// who was never seen here, only a few forms are kept.
  public Optional<UUID> keep(HttpServletRequest request, HttpServletResponse response) {
    var now = clock.instant();
    var writer = SessionCookie.read(request).flatMap(sessions::findHolder);
    var network = Visit.of(request).network();
    if (writer.isEmpty() && lockouts.attempt(Door.FORM, network, now).isPresent()) return Optional.empty();
    var ticket = forms.keep(typed(request), writer.orElse(null), now);
    ticket.ifPresent(kept -> response.addHeader(HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE + kept.id(), kept.key().text()).path("/").httpOnly(true).secure(request.isSecure())
            .sameSite("Lax").maxAge(KeptForms.LIFE).build().toString()));
    return ticket.map(Ticket::id);
  }

  /// Whose session it was that has ended, when this browser had one.
  public boolean hadSession(HttpServletRequest request) {
    return SessionCookie.read(request).flatMap(sessions::findHolder).isPresent();
  }

  /// Only for the browser with the cookie, and for the account that wrote it where that is known.
  Optional<KeptForm> find(UUID id, UUID account, HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE + id);
    if (cookie == null) return Optional.empty();
    return forms.find(new Ticket(id, new Secret(cookie.getValue())), account, clock.instant());
  }

  public static KeptForm typed(HttpServletRequest request) {
    var fields = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, values) -> {
      if (!SECRET.matcher(name).matches()) fields.put(name, List.of(values));
    });
    return new KeptForm(Address.withoutLanguage(request), Collections.unmodifiableMap(fields), files(request));
  }

  private static Map<String, List<String>> files(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null || !type.startsWith("multipart/")) return Map.of();
    try {
      return request.getParts().stream().filter(part -> part.getSubmittedFileName() != null)
          .filter(part -> part.getSize() > 0).collect(Collectors.groupingBy(Part::getName, LinkedHashMap::new,
              Collectors.mapping(Part::getSubmittedFileName, Collectors.toList())));
    } catch (IOException | ServletException | IllegalStateException e) {
      return Map.of();
    }
  }
}
