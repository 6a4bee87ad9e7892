package az.rayon.services.certificates.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A certificate that its holder shows by a link; everything is null when the link has ended.
public record SharedPage(@Nullable Shown shown) {

  public record Shown(String number, String check, String kind, String holder, LocalDate issued,
      @Nullable LocalDate until, String answer, String paper) {}
}
