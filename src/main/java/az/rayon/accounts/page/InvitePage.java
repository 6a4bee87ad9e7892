package az.rayon.accounts.page;

import az.rayon.kernel.Language;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Set;

/// The form that invites somebody. `kind` is OFFICIAL or DELEGATE; `waits` where the letter would not leave yet.
public record InvitePage(String kind, String email, String given, String family, String patronymic, Language letters,
    String unit, String organisation, Set<String> roles, DateText until, List<Choice> units, List<Choice> organisations,
    boolean waits, List<Problem> problems) {}
