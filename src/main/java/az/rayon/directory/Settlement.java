package az.rayon.directory;

import az.rayon.kernel.Translated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A place where people live, and the representation (İƏD) that serves it.
public record Settlement(SettlementId id, String code, Kind kind, Translated name, UnitId office, @Nullable Spot spot,
    Term term, Provenance provenance) {

  /// şəhər, qəsəbə, kənd
  public enum Kind {
    CITY, TOWN, VILLAGE
  }

  /// Where its middle lies, in degrees of WGS 84, and how sure we are of that: a name can be certain where a spot is
  /// not.
  public record Spot(BigDecimal latitude, BigDecimal longitude, Standing standing) {

    /// A step of ten centimetres.
    private static final int PLACES = 6;

    public Spot {
      latitude = latitude.setScale(PLACES, RoundingMode.HALF_UP);
      longitude = longitude.setScale(PLACES, RoundingMode.HALF_UP);
    }
  }
}
