package az.rayon.services.forms.definition;

import az.rayon.services.forms.definition.Expression.Call;
import az.rayon.services.forms.definition.Expression.Minus;
import az.rayon.services.forms.definition.Expression.Named;
import az.rayon.services.forms.definition.Expression.Not;
import az.rayon.services.forms.definition.Expression.Operator;
import az.rayon.services.forms.definition.Expression.Pair;
import az.rayon.services.forms.definition.Value.Amount;
import az.rayon.services.forms.definition.Value.Choices;
import az.rayon.services.forms.definition.Value.Day;
import az.rayon.services.forms.definition.Value.Nothing;
import az.rayon.services.forms.definition.Value.Text;
import az.rayon.services.forms.definition.Value.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Period;

/// Reckons a formula. It never fails: what makes no sense, such as a division by nothing, comes to `Nothing`, and a
/// comparison with it does not hold.
final class Evaluation {

  private static final Value NOTHING = new Nothing();

  private final Scope scope;

  private Evaluation(Scope scope) {
    this.scope = scope;
  }

  static Value of(Expression expression, Scope scope) {
    return new Evaluation(scope).value(expression);
  }

  private Value value(Expression expression) {
    return switch (expression) {
      case Expression.Amount(var number, var _) -> new Amount(number);
      case Expression.Text(var text, var _) -> new Text(text);
      case Expression.Truth(var holds, var _) -> new Truth(holds);
      case Named(var name, var _) -> scope.value(name);
      case Not(var inner, var _) -> Value.of(!value(inner).holds());
      case Minus(var inner, var _) ->
        value(inner) instanceof Amount(var number) ? new Amount(number.negate()) : NOTHING;
      case Pair(var left, var operator, var right, var _) -> pair(left, operator, right);
      case Call(var function, var arguments, var _) -> switch (function) {
        case COUNT -> new Amount(BigDecimal.valueOf(scope.count(name(arguments.getFirst()))));
        case SUM -> sum(name(arguments.getFirst()));
        case EMPTY -> Value.of(isEmpty(arguments.getFirst()));
        case YEARS -> value(arguments.getFirst()) instanceof Day(var from)
            ? new Amount(BigDecimal.valueOf(Period.between(from, scope.today()).getYears()))
            : NOTHING;
        case TODAY -> new Day(scope.today());
      };
    };
  }

  private Value pair(Expression left, Operator operator, Expression right) {
    return switch (operator) {
      case OR -> Value.of(value(left).holds() || value(right).holds());
      case AND -> Value.of(value(left).holds() && value(right).holds());
      case EQUAL -> Value.of(equal(value(left), value(right)));
      case UNEQUAL -> Value.of(!equal(value(left), value(right)));
      case LESS, AT_MOST, MORE, AT_LEAST -> Value.of(ordered(value(left), operator, value(right)));
      case HAS -> Value.of(value(left) instanceof Choices(var chosen) && value(right) instanceof Text(var wanted)
          && chosen.contains(wanted));
      case PLUS, MINUS, TIMES, BY -> reckon(value(left), operator, value(right));
    };
  }

  private static boolean equal(Value left, Value right) {
    if (left instanceof Amount(var one) && right instanceof Amount(var other)) return one.compareTo(other) == 0;
    if (left instanceof Day(var one) && right instanceof Text(var other)) return one.toString().equals(other);
    return left.equals(right);
  }

  private static boolean ordered(Value left, Operator operator, Value right) {
    Integer order = switch (left) {
      case Amount(var one) when right instanceof Amount(var other) -> one.compareTo(other);
      case Day(var one) when right instanceof Day(var other) -> one.compareTo(other);
      case Day(var one) when right instanceof Text(var other) -> one.toString().compareTo(other);
      case Amount _,Day _,Text _,Truth _,Choices _,Nothing _ -> null;
    };
    if (order == null) return false;
    return switch (operator) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case OR, AND, EQUAL, UNEQUAL, HAS, PLUS, MINUS, TIMES, BY -> false;
    };
  }

  private static Value reckon(Value left, Operator operator, Value right) {
    if (!(left instanceof Amount(var one)) || !(right instanceof Amount(var other))) return NOTHING;
    return switch (operator) {
      case PLUS -> new Amount(one.add(other, MathContext.DECIMAL128));
      case MINUS -> new Amount(one.subtract(other, MathContext.DECIMAL128));
      case TIMES -> new Amount(one.multiply(other, MathContext.DECIMAL128));
      case BY -> other.signum() == 0 ? NOTHING : new Amount(one.divide(other, MathContext.DECIMAL128));
      case OR, AND, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST, HAS -> NOTHING;
    };
  }

  private Value sum(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) return NOTHING;
    return new Amount(scope.values(name.substring(0, dot), name.substring(dot + 1)).stream()
        .map(each -> each instanceof Amount(var number) ? number : BigDecimal.ZERO)
        .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private boolean isEmpty(Expression expression) {
    return value(expression) instanceof Nothing && (!(expression instanceof Named(var name, var _))
        || scope.count(name) == 0);
  }

  private static String name(Expression expression) {
    return expression instanceof Named(var name, var _) ? name : "";
  }
}
