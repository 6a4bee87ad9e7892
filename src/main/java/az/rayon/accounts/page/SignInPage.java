package az.rayon.accounts.page;

import az.rayon.site.Problem;
import java.util.List;

/// The sign-in form. `kept` says that what the reader typed waits behind it; `samples` are the accounts to try the
/// program with and their `password`, in demonstration mode only.
public record SignInPage(String email, String next, boolean kept, List<Sample> samples, String password,
    List<Problem> problems) {

  /// One account of the demonstration; `role` is the end of a message key.
  public record Sample(String email, String role) {}
}
