package az.rayon.services.forms.definition;

import az.rayon.services.forms.definition.Reading.Token;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A condition or a calculation as an official wrote it, read at once. A text that cannot be read is kept, so that it
/// can be put right.
public final class Formula {

  public static final Formula NONE = new Formula("");

  private final String text;
  private final @Nullable Expression expression;
  private final @Nullable Fault fault;

  private Formula(String text) {
    this.text = text;
    var read = text.isEmpty() ? null : Reading.of(text);
    this.expression = read instanceof Reading.Good(var good) ? good : null;
    this.fault = read instanceof Reading.Bad(var bad) ? bad : null;
  }

  @JsonCreator
  public static Formula of(@Nullable String text) {
    return text == null || text.isBlank() ? NONE : new Formula(text.strip());
  }

  @JsonValue
  public String text() {
    return text;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  Optional<Expression> expression() {
    return Optional.ofNullable(expression);
  }

  /// The same with another name for a question. What is quoted stays, and so does a text that cannot be read.
  Formula renamed(String old, String other) {
    if (expression == null) return this;
    var renamed = new StringBuilder(text);
    for (var token : new Signs(text).all().reversed()) {
      if (token instanceof Token.Word(var word, var at)) {
        var parts = Arrays.stream(word.split("\\.", -1)).map(part -> part.equals(old) ? other : part);
        renamed.replace(at, at + word.length(), parts.collect(Collectors.joining(".")));
      }
    }
    return of(renamed.toString());
  }

  /// An empty condition holds; one that cannot be read holds too, so that no question is lost to it.
  boolean holds(Scope scope) {
    return expression == null || Evaluation.of(expression, scope).holds();
  }

  Value value(Scope scope) {
    return expression == null ? new Value.Nothing() : Evaluation.of(expression, scope);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Formula that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
