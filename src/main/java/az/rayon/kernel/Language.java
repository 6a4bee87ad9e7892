package az.rayon.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages of the program, the state language first.
public enum Language {
  AZ, EN, RU;

  /// The two letters that stand in addresses and in `lang` attributes.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
