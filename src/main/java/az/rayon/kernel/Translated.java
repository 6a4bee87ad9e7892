package az.rayon.kernel;

import java.util.Locale;

/// What an editor wrote, in Azerbaijani and, where it has been translated, in English and Russian. An empty
/// translation falls back to the state language.
public record Translated(String az, String en, String ru) {

  public static Translated az(String text) {
    return new Translated(text, "", "");
  }

  public String in(Language language) {
    var own = switch (language) {
      case AZ -> az;
      case EN -> en;
      case RU -> ru;
    };
    return own.isBlank() ? az : own;
  }

  public String in(Locale locale) {
    return in(Language.of(locale.getLanguage()).orElse(Language.AZ));
  }
}
