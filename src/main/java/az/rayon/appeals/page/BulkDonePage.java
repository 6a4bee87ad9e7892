package az.rayon.appeals.page;

import java.util.List;

/// What came of a deed with several appeals.
public record BulkDonePage(String act, List<String> done, List<Left> left) {

  /// One that stayed as it was; `why` is a message key.
  public record Left(String number, String why) {}
}
