package az.rayon.accounts.gate;

import org.springframework.security.access.AccessDeniedException;

/// Another site sent this. Nothing of it is kept or shown again.
final class CrossSite extends AccessDeniedException {

  CrossSite() {
    super("sent by another site");
  }
}
