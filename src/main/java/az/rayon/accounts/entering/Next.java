package az.rayon.accounts.entering;

import az.rayon.site.Address;
import java.util.regex.Pattern;

/// Where a person wanted to go before they were asked to sign in: an address of ours without its language, or nowhere.
/// Whatever else stands in the parameter is dropped, so that no link leads from here to another site.
public final class Next {

  private static final Pattern OURS = Pattern.compile("/[\\x21-\\x5b\\x5d-\\x7e]{0,1500}");

  private Next() {}

  public static String read(String wanted) {
    return OURS.matcher(wanted).matches() && !wanted.startsWith("/sign-") ? wanted : "";
  }

  /// The sign-in page that leads there afterwards.
  public static String after(String page, String next) {
    return Address.of(page).with("next", next).toString();
  }
}
