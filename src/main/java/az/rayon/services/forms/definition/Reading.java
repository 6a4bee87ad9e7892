package az.rayon.services.forms.definition;

import az.rayon.services.forms.definition.Expression.Function;
import az.rayon.services.forms.definition.Expression.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the text of a formula: `kind = 'war' and (count(family) >= 3 or years(born) < 18)`. The words also go in
/// Azerbaijani: və, və ya, deyil, bəli, xeyr.
sealed interface Reading {

  record Good(Expression expression) implements Reading {}

  record Bad(Fault fault) implements Reading {}

  int LONGEST = 1000;

  static Reading of(String text) {
    if (text.length() > LONGEST) return new Bad(Fault.at(LONGEST, "long", LONGEST));
    try {
      var reader = new Reader(Token.all(text));
      var expression = reader.pair(1);
      reader.end();
      return new Good(expression);
    } catch (Unreadable unreadable) {
      return new Bad(unreadable.fault);
    }
  }

  /// Leaves a reading that cannot go on.
  final class Unreadable extends RuntimeException {

    final transient Fault fault;

    Unreadable(int at, String key, Object... args) {
      super(key, null, false, false);
      this.fault = Fault.at(at, key, args);
    }
  }

  /// Goes through the signs once, from left to right.
  final class Reader {

    /// Deeper than any rule that a person understands.
    private static final int DEEPEST = 40;

    private final List<Token> tokens;
    private int next;
    private int depth;

    Reader(List<Token> tokens) {
      this.tokens = tokens;
    }

    Expression pair(int loosest) {
      var left = single();
      boolean compared = false;
      while (peek() instanceof Token.Sign(var operator, var at) && operator.binding() >= loosest) {
        next++;
        if (operator.compares()) {
          if (compared) throw new Unreadable(at, "chain");
          compared = true;
        }
        left = new Expression.Pair(left, operator, pair(operator.binding() + 1), at);
      }
      return left;
    }

    private Expression single() {
      if (++depth > DEEPEST) throw new Unreadable(peek().at(), "deep");
      var token = peek();
      next++;
      var read = switch (token) {
        case Token.Amount(var number, var at) -> new Expression.Amount(number, at);
        case Token.Text(var text, var at) -> new Expression.Text(text, at);
        case Token.Truth(var holds, var at) -> new Expression.Truth(holds, at);
        case Token.Not(var at) -> new Expression.Not(pair(Operator.EQUAL.binding()), at);
        case Token.Sign(var operator, var at) when operator == Operator.MINUS -> new Expression.Minus(single(), at);
        case Token.Mark(var mark, var at) when mark == '(' -> inner(at);
        case Token.Word(var word, var at) -> word(word, at);
        case Token.End(var at) -> throw new Unreadable(at, "unfinished");
        case Token.Sign(var operator, var at) -> throw new Unreadable(at, "value", operator.sign());
        case Token.Mark(var mark, var at) -> throw new Unreadable(at, "value", String.valueOf(mark));
      };
      depth--;
      return read;
    }

    private Expression inner(int at) {
      var inner = pair(1);
      close(at);
      return inner;
    }

    private Expression word(String word, int at) {
      if (!(peek() instanceof Token.Mark(var mark, var _)) || mark != '(') return new Expression.Named(word, at);
      next++;
      var function = Arrays.stream(Function.values()).filter(each -> each.word().equals(word)).findFirst()
          .orElseThrow(() -> new Unreadable(at, "function", word));
      var arguments = new ArrayList<Expression>();
      if (!isMark(')')) {
        arguments.add(pair(1));
        while (isMark(',')) {
          next++;
          arguments.add(pair(1));
        }
      }
      close(at);
      if (arguments.size() != function.takes()) throw new Unreadable(at, "arguments", word, function.takes());
      return new Expression.Call(function, List.copyOf(arguments), at);
    }

    void end() {
      if (!(peek() instanceof Token.End)) throw new Unreadable(peek().at(), "rest");
    }

    private void close(int opened) {
      if (!isMark(')')) throw new Unreadable(opened, "open");
      next++;
    }

    private boolean isMark(char wanted) {
      return peek() instanceof Token.Mark(var mark, var _) && mark == wanted;
    }

    private Token peek() {
      return tokens.get(Math.min(next, tokens.size() - 1));
    }
  }

  /// A sign of the language with its place.
  sealed interface Token {

    record Amount(BigDecimal number, int at) implements Token {}

    record Text(String text, int at) implements Token {}

    record Truth(boolean holds, int at) implements Token {}

    record Not(int at) implements Token {}

    record Word(String word, int at) implements Token {}

    record Sign(Operator operator, int at) implements Token {}

    record Mark(char mark, int at) implements Token {}

    record End(int at) implements Token {}

    int at();

    static List<Token> all(String text) {
      return new Signs(text).all();
    }
  }
}
