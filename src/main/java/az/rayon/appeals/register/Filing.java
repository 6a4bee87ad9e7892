package az.rayon.appeals.register;

import az.rayon.kernel.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was handed in, as it came. It never changes afterwards, but for what a registrar corrects in it. `submission`
/// is the key of the one act of handing in: the same form sent twice is one appeal. `settlement` is the place's code in
/// the directory, `spot` the very place it is about, where somebody showed it on a map.
public record Filing(UUID submission, Kind kind, Channel channel, Author author, String topic,
    @Nullable String settlement, @Nullable Spot spot, String text, Language language,
    @Nullable UUID account, Instant receivedAt, boolean invented) {

  /// Whether somebody has said what is asked for and about what. Of what comes by e-mail nobody has, and a registrar
  /// puts it right.
  public boolean classified() {
    return channel != Channel.EMAIL;
  }

  /// Long enough for any letter that came so far; longer ones go in as an attachment.
  public static final int LONGEST_TEXT = 10_000;

  /// Degrees of WGS 84, six places behind the point: a step of ten centimetres.
  public record Spot(BigDecimal latitude, BigDecimal longitude) {

    public Spot {
      latitude = latitude.setScale(6, RoundingMode.HALF_UP);
      longitude = longitude.setScale(6, RoundingMode.HALF_UP);
    }
  }

  /// What is asked for, art. 3.
  public enum Kind {
    /// təklif: to improve laws or work
    PROPOSAL,
    /// ərizə: to exercise a right
    APPLICATION,
    /// şikayət: to restore a right
    COMPLAINT
  }

  /// How it came.
  public enum Channel {
    PORTAL(Form.ELECTRONIC), EMAIL(Form.ELECTRONIC), PAPER(Form.WRITTEN), TELEPHONE(Form.ORAL), RECEPTION(Form.ORAL),
    MOBILE_RECEPTION(Form.ORAL), OPEN311(Form.ELECTRONIC), RIH(Form.ELECTRONIC), ASAN(Form.ELECTRONIC),
    MYGOV(Form.ELECTRONIC), SOCIAL(Form.ELECTRONIC), SUPERIOR(Form.WRITTEN), BODY(Form.WRITTEN);

    private final Form form;

    Channel(Form form) {
      this.form = form;
    }

    Form form() {
      return form;
    }

    /// Whether whoever sends it this way is shown a receipt, or has a clerk before them who gives it to them.
    boolean receipted() {
      return switch (this) {
        case PORTAL, PAPER, TELEPHONE, RECEPTION, MOBILE_RECEPTION -> true;
        case EMAIL, OPEN311, RIH, ASAN, MYGOV, SOCIAL, SUPERIOR, BODY -> false;
      };
    }

    /// Whether a clerk enters what comes this way; what people or their programs send comes by itself.
    public boolean entered() {
      return this != PORTAL && this != OPEN311;
    }
  }

  /// yazılı, elektron, şifahi
  enum Form {
    WRITTEN, ELECTRONIC, ORAL
  }
}
