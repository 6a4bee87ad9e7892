package az.rayon.actionplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What in a text can be checked by a reader: numbers, dates, links. The years of the plan itself are no evidence.
record Checkable(List<String> numbers, List<String> links) {

  private static final Pattern LINK = Pattern
      .compile("https?://\\S+|\\bwww\\.\\S+|\\b[a-z0-9-]+\\.(az|com|org)\\b\\S*");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/]\\d+)*");
  private static final Pattern PLAN_YEARS = Pattern.compile(
      "\\b20\\d\\d\\s*[-–—]\\s*20\\d\\d(\\s*-?c[ıiuü])?( il(lər)?)?");

  static Checkable in(String text) {
    var links = LINK.matcher(text).results().map(match -> match.group()).toList();
    return new Checkable(numbers(LINK.matcher(text).replaceAll(" ")), links);
  }

  static List<String> numbers(String text) {
    var found = new ArrayList<String>();
    NUMBER.matcher(PLAN_YEARS.matcher(text).replaceAll(" ")).results().forEach(match -> found.add(match.group()));
    return found;
  }

  boolean nothing() {
    return numbers.isEmpty() && links.isEmpty();
  }
}
