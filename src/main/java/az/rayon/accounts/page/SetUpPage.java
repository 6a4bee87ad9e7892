package az.rayon.accounts.page;

import az.rayon.site.Problem;
import java.util.List;

/// How to set up an authenticator: a QR code of `size` modules as an SVG path, and the key for who cannot photograph
/// it. `proof` says whether the password has to be shown again.
public record SetUpPage(String next, int size, String path, String key, boolean proof, List<Problem> problems) {}
