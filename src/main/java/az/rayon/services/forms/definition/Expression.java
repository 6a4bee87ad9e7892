package az.rayon.services.forms.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// A formula once it has been read: nothing but these shapes, so that a form can reckon and compare and do nothing
/// else.
sealed interface Expression {

  record Amount(BigDecimal number, int at) implements Expression {}

  record Text(String text, int at) implements Expression {}

  record Truth(boolean holds, int at) implements Expression {}

  /// The answer to a question, or a calculation; `group.field` only inside a function.
  record Named(String name, int at) implements Expression {}

  record Not(Expression inner, int at) implements Expression {}

  record Minus(Expression inner, int at) implements Expression {}

  record Pair(Expression left, Operator operator, Expression right, int at) implements Expression {}

  record Call(Function function, List<Expression> arguments, int at) implements Expression {}

  /// Where in the text it stands, from 0.
  int at();

  /// From the loosest to the tightest.
  enum Operator {
    OR("or", 1), AND("and", 2), EQUAL("=", 3), UNEQUAL("!=", 3), LESS("<", 3), AT_MOST("<=", 3), MORE(">",
        3), AT_LEAST(">=", 3), HAS("has", 3), PLUS("+", 4), MINUS("-", 4), TIMES("*", 5), BY("/", 5);

    private final String sign;
    private final int binding;

    Operator(String sign, int binding) {
      this.sign = sign;
      this.binding = binding;
    }

    String sign() {
      return sign;
    }

    int binding() {
      return binding;
    }

    boolean compares() {
      return binding == EQUAL.binding;
    }
  }

  enum Function {
    /// how many things a group, or files a question, has
    COUNT(1),
    /// the sum of a number over a group
    SUM(1),
    /// whether nothing was answered
    EMPTY(1),
    /// whole years from a day to today
    YEARS(1),
    /// this day
    TODAY(0);

    private final int takes;

    Function(int takes) {
      this.takes = takes;
    }

    int takes() {
      return takes;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
