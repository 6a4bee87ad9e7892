package az.rayon.site.page;

import az.rayon.site.Trouble;

/// Tells the reader what went wrong and what to do: the message keys start with `key`; `incident` is what to name when
/// asking for help, and is empty where the reader can go on alone. `megabytes` is how much may be sent, 0 unless it was
/// too much; `from` is the address of the page the reader was on, or empty.
public record TroublePage(int status, String key, String incident, long megabytes, String from) {

  public static TroublePage of(Trouble trouble, String from) {
    return new TroublePage(trouble.status().value(), trouble.key(), trouble.incident(), trouble.megabytes(), from);
  }

  /// Whether going back mends it: something about a form was not as it should be.
  public boolean mendable() {
    return !from.isEmpty() && (status == 400 || status == 405 || status == 409 || status == 413);
  }
}
