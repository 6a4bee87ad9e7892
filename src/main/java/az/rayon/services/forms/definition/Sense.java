package az.rayon.services.forms.definition;

import az.rayon.services.forms.definition.Expression.Call;
import az.rayon.services.forms.definition.Expression.Function;
import az.rayon.services.forms.definition.Expression.Named;
import az.rayon.services.forms.definition.Expression.Operator;
import az.rayon.services.forms.definition.Expression.Pair;
import az.rayon.services.forms.definition.Reading.Unreadable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says whether a formula makes sense where it stands: whether each name is a question that was asked before, and
/// whether what is compared can be compared. `questions` and `calculations` are all of the form, `asked` the questions
/// that come before, `within` those about the same thing of a group.
record Sense(Map<String, Field> questions, Map<String, Calculation> calculations, Map<String, Field> asked,
    Map<String, Field> within) {

  Optional<Fault> fault(Formula formula, Set<Type> wanted) {
    if (formula.fault().isPresent()) return formula.fault();
    return formula.expression().flatMap(expression -> {
      try {
        var type = type(expression, new LinkedHashSet<>());
        return wanted.contains(type) ? Optional.empty() : Optional.of(Fault.at(0, "gives." + type));
      } catch (Unreadable unreadable) {
        return Optional.of(unreadable.fault);
      }
    });
  }

  private Type type(Expression expression, Set<String> path) {
    return switch (expression) {
      case Expression.Amount _ -> Type.NUMBER;
      case Expression.Text _ -> Type.TEXT;
      case Expression.Truth _ -> Type.TRUTH;
      case Named named -> named(named, path);
      case Expression.Not(var inner, var _) -> want(inner, Type.TRUTH, Type.TRUTH, path);
      case Expression.Minus(var inner, var _) -> want(inner, Type.NUMBER, Type.NUMBER, path);
      case Pair pair -> pair(pair, path);
      case Call call -> call(call, path);
    };
  }

  private Type want(Expression inner, Type wanted, Type gives, Set<String> path) {
    var type = type(inner, path);
    if (type != wanted) throw new Unreadable(inner.at(), "wants." + wanted);
    return gives;
  }

  private Type named(Named named, Set<String> path) {
    var name = named.name();
    var inside = within.get(name);
    if (inside != null) return inside.kind().type();
    if (asked.containsKey(name)) return asked.get(name).kind().type();
    if (questions.containsKey(name)) throw new Unreadable(named.at(), "later", name);
    var calculation = calculations.get(name);
    if (calculation == null) throw unknown(named);
    if (!path.add(name)) throw new Unreadable(named.at(), "circle", String.join(" → ", path) + " → " + name);
    if (calculation.formula().fault().isPresent()) throw new Unreadable(named.at(), "faulty", name);
    var type = calculation.formula().expression().map(inner -> inside(named, inner, path)).orElse(Type.TEXT);
    path.remove(name);
    return type;
  }

  /// What is wrong inside of a calculation is shown where it is used.
  private Type inside(Named named, Expression inner, Set<String> path) {
    try {
      return type(inner, path);
    } catch (Unreadable unreadable) {
      throw unreadable.fault.key().equals("circle") || unreadable.fault.key().equals("later")
          ? new Unreadable(named.at(), unreadable.fault.key(), unreadable.fault.args().toArray())
          : new Unreadable(named.at(), "faulty", named.name());
    }
  }

  private Unreadable unknown(Named named) {
    if (!named.name().contains(".")) return new Unreadable(named.at(), "unknown", named.name());
    return new Unreadable(named.at(), "dotted", named.name());
  }

  private Type pair(Pair pair, Set<String> path) {
    return switch (pair.operator()) {
      case OR, AND -> {
        want(pair.left(), Type.TRUTH, Type.TRUTH, path);
        yield want(pair.right(), Type.TRUTH, Type.TRUTH, path);
      }
      case PLUS, MINUS, TIMES, BY -> {
        want(pair.left(), Type.NUMBER, Type.NUMBER, path);
        yield want(pair.right(), Type.NUMBER, Type.NUMBER, path);
      }
      case HAS -> {
        want(pair.left(), Type.CHOICES, Type.CHOICES, path);
        offered(pair.left(), pair.right());
        yield want(pair.right(), Type.TEXT, Type.TRUTH, path);
      }
      case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> compared(pair, path);
    };
  }

  private Type compared(Pair pair, Set<String> path) {
    var left = type(pair.left(), path);
    var right = type(pair.right(), path);
    if (left == Type.CHOICES || left == Type.LIST || right == Type.LIST) {
      throw new Unreadable(pair.at(), left == Type.CHOICES ? "useHas" : "useCount");
    }
    boolean sameDay = left == Type.DAY && pair.right() instanceof Expression.Text(var day, var _);
    if (sameDay && Written.date(((Expression.Text) pair.right()).text()).isEmpty()) {
      throw new Unreadable(pair.right().at(), "date");
    }
    if (left != right && !sameDay) throw new Unreadable(pair.at(), "unlike");
    boolean ordering = pair.operator() != Operator.EQUAL && pair.operator() != Operator.UNEQUAL;
    if (ordering && left != Type.NUMBER && left != Type.DAY) throw new Unreadable(pair.at(), "order");
    offered(pair.left(), pair.right());
    return Type.TRUTH;
  }

  /// A choice is compared with one that is offered.
  private void offered(Expression question, Expression answer) {
    if (!(question instanceof Named(var name, var _)) || !(answer instanceof Expression.Text(var text, var at))) return;
    var field = Optional.ofNullable(within.get(name)).or(() -> Optional.ofNullable(asked.get(name)));
    field.map(each -> each.kind().offered()).filter(options -> !options.isEmpty()).ifPresent(options -> {
      if (options.stream().noneMatch(option -> option.value().equals(text))) {
        throw new Unreadable(at, "choice", text, name,
            String.join(", ", options.stream().map(Option::value).toList()));
      }
    });
  }

  private Type call(Call call, Set<String> path) {
    if (call.function() == Function.TODAY) return Type.DAY;
    var argument = call.arguments().getFirst();
    return switch (call.function()) {
      case COUNT -> want(argument, Type.LIST, Type.NUMBER, path);
      case YEARS -> want(argument, Type.DAY, Type.NUMBER, path);
      case SUM -> sum(argument);
      case EMPTY -> {
        type(argument, path);
        yield Type.TRUTH;
      }
      case TODAY -> Type.DAY;
    };
  }

  private Type sum(Expression argument) {
    if (!(argument instanceof Named(var name, var at)) || !name.contains(".")) {
      throw new Unreadable(argument.at(), "sum");
    }
    var parts = List.of(name.split("\\.", 2));
    if (!asked.containsKey(parts.getFirst())) {
      throw new Unreadable(at, questions.containsKey(parts.getFirst()) ? "later" : "unknown", parts.getFirst());
    }
    var inner = asked.get(parts.getFirst()).kind().inner().stream().filter(each -> each.name().equals(parts.getLast()))
        .findFirst().orElseThrow(() -> new Unreadable(at, "unknown", name));
    if (inner.kind().type() != Type.NUMBER) throw new Unreadable(at, "wants." + Type.NUMBER);
    return Type.NUMBER;
  }
}
