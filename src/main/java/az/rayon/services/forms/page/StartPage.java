package az.rayon.services.forms.page;

import java.time.LocalDate;
import java.util.List;

/// Before the first step: what will be asked of everybody, whether there is more, and what the person has begun
/// already.
public record StartPage(String service, String title, String lead, List<String> steps, boolean more,
    List<Begun> begun, boolean mayAssist, boolean signedIn) {

  public record Begun(String path, LocalDate keptUntil) {}
}
