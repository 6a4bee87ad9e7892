package az.rayon.directory;

import az.rayon.kernel.Translated;
import org.jspecify.annotations.Nullable;

/// An organisation that the authority works with or forwards to: an NGO, a municipality, another state body.
public record Organisation(OrganisationId id, String code, @Nullable String voen, Kind kind, Translated name,
    String registration, Contact contact, String site, Term term, Provenance provenance) {

  /// What sort of organisation it is.
  public enum Kind {
    /// ictimai birlik
    ASSOCIATION(true),
    /// fond
    FOUNDATION(true),
    /// həmkarlar ittifaqı, assosiasiya
    UNION(true),
    /// kütləvi informasiya vasitəsi
    MEDIA(true),
    /// bələdiyyə
    MUNICIPALITY(false),
    /// dövlət qurumu
    STATE_BODY(false),
    /// kommunal xidmət
    UTILITY(false);

    private final boolean civil;

    Kind(boolean civil) {
      this.civil = civil;
    }

    /// Belongs to civil society, so that it may take part in councils and dialogue.
    public boolean civil() {
      return civil;
    }
  }
}
