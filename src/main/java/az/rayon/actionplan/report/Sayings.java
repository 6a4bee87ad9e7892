package az.rayon.actionplan.report;

import az.rayon.kernel.Azerbaijani;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The sentences that the report is drafted from: `actionplan/sentences.properties`, in the state language only,
/// because the report is written and signed in it.
@Component
class Sayings {

  private static final Pattern QUOTES = Pattern.compile("[“”„\"]");

  private final Properties sentences = new Properties();

  Sayings() {
    var file = new ClassPathResource("actionplan/sentences.properties");
    try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      sentences.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String key) {
    return sentences.containsKey(key);
  }

  String phrase(String key, Map<String, String> words) {
    var sentence = sentences.getProperty(key);
    if (sentence == null) throw new IllegalArgumentException("no sentence " + key);
    for (var word : words.entrySet()) sentence = filled(sentence, "{" + word.getKey() + "}", word.getValue());
    return sentence;
  }

  /// A name that has quotation marks of its own is put between others: «“Təmiz əllər” təlimi».
  private static String filled(String sentence, String place, String word) {
    boolean quotes = QUOTES.matcher(word).find();
    return (quotes ? sentence.replace("“" + place + "”", "«" + place + "»") : sentence).replace(place, word);
  }

  /// The report's time in words: "2025-ci il ərzində", or up to a day of a year that still runs.
  String within(LocalDate to) {
    var year = Azerbaijani.year(to.getYear());
    if (to.getMonthValue() == 12 && to.getDayOfMonth() == 31) return phrase("within.year", Map.of("year", year));
    var month = Azerbaijani.suffixed(Azerbaijani.day(to).split(" ")[1], "*n");
    return phrase("within.part", Map.of("year", year, "day", month + " " + upTo(to.getDayOfMonth())));
  }

  String asOf(LocalDate day) {
    return phrase("asOf", Map.of("date", Azerbaijani.date(day)));
  }

  static String number(BigDecimal value) {
    var format = NumberFormat.getNumberInstance(Azerbaijani.LOCALE);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  static String number(long value) {
    return NumberFormat.getIntegerInstance(Azerbaijani.LOCALE).format(value);
  }

  /// "22-dək": the ending has one form for all numbers.
  private static String upTo(int day) {
    return day + "-dək";
  }
}
