package az.rayon.accounts.page;

import az.rayon.site.Problem;
import java.util.List;

/// Asks for an address to which a link is sent. `purpose` is "register" or "reset"; once `sent`, the page says so
/// whether or not there is such an account.
public record AskPage(String purpose, String email, boolean sent, List<Problem> problems) {}
