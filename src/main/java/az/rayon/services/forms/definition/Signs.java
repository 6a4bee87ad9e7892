package az.rayon.services.forms.definition;

import az.rayon.services.forms.definition.Expression.Operator;
import az.rayon.services.forms.definition.Reading.Token;
import az.rayon.services.forms.definition.Reading.Unreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Cuts the text of a formula into its signs.
final class Signs {

  private static final String SINGLE = "'‘’";
  private static final String DOUBLE = "\"“”„";

  private final String text;
  private final List<Token> found = new ArrayList<>();
  private int at;

  Signs(String text) {
    this.text = text;
  }

  List<Token> all() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) at++;
      else if (SINGLE.indexOf(c) >= 0) found.add(quoted(SINGLE));
      else if (DOUBLE.indexOf(c) >= 0) found.add(quoted(DOUBLE));
      else if (c >= '0' && c <= '9') found.add(number());
      else if (Character.isLetter(c)) word();
      else if (c == '(' || c == ')' || c == ',') found.add(new Token.Mark(c, at++));
      else found.add(operator());
    }
    found.add(new Token.End(text.length()));
    return List.copyOf(found);
  }

  /// The quotation marks of a word processor and of a telephone are quotation marks too, whichever way they turn.
  private Token quoted(String marks) {
    int end = at + 1;
    while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) end++;
    if (end == text.length()) throw new Unreadable(at, "quote");
    var token = new Token.Text(text.substring(at + 1, end), at);
    at = end + 1;
    return token;
  }

  private Token number() {
    int from = at;
    take(c -> (c >= '0' && c <= '9') || c == '.');
    try {
      return new Token.Amount(new BigDecimal(text.substring(from, at)), from);
    } catch (NumberFormatException e) {
      throw new Unreadable(from, "number", text.substring(from, at));
    }
  }

  private void word() {
    int from = at;
    take(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
    var word = text.substring(from, at);
    var earlier = found.isEmpty() ? null : found.getLast();
    if (word.equals("ya") && earlier instanceof Token.Sign(var and, var place) && and == Operator.AND) {
      found.set(found.size() - 1, new Token.Sign(Operator.OR, place));
      return;
    }
    found.add(switch (word) {
      case "and", "və" -> new Token.Sign(Operator.AND, from);
      case "or" -> new Token.Sign(Operator.OR, from);
      case "has" -> new Token.Sign(Operator.HAS, from);
      case "not", "deyil" -> new Token.Not(from);
      case "yes", "bəli" -> new Token.Truth(true, from);
      case "no", "xeyr" -> new Token.Truth(false, from);
      default -> new Token.Word(word, from);
    });
  }

  /// The longest sign that fits.
  private Token operator() {
    for (int length = 2; length > 0; length--) {
      var sign = text.substring(at, Math.min(text.length(), at + length));
      var known = Arrays.stream(Operator.values()).filter(operator -> operator.sign().equals(sign)).findFirst();
      if (known.isPresent()) {
        var token = new Token.Sign(known.get(), at);
        at += length;
        return token;
      }
    }
    throw new Unreadable(at, "sign", Character.toString(text.codePointAt(at)));
  }

  private void take(IntPredicate wanted) {
    while (at < text.length() && wanted.test(text.charAt(at))) at++;
  }
}
