package az.rayon.services.forms.definition;

import az.rayon.kernel.Translated;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What kind of answer a question takes, with the limits that belong to the kind. Where a limit is 0 or empty there is
/// the program's own.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({@JsonSubTypes.Type(value = Kind.Line.class, name = "text"),
    @JsonSubTypes.Type(value = Kind.Lines.class, name = "long-text"),
    @JsonSubTypes.Type(value = Kind.Amount.class, name = "number"),
    @JsonSubTypes.Type(value = Kind.Day.class, name = "date"),
    @JsonSubTypes.Type(value = Kind.One.class, name = "one-of"),
    @JsonSubTypes.Type(value = Kind.Many.class, name = "many-of"),
    @JsonSubTypes.Type(value = Kind.YesNo.class, name = "yes-no"),
    @JsonSubTypes.Type(value = Kind.Place.class, name = "address"),
    @JsonSubTypes.Type(value = Kind.Fin.class, name = "fin"),
    @JsonSubTypes.Type(value = Kind.Voen.class, name = "voen"),
    @JsonSubTypes.Type(value = Kind.Phone.class, name = "phone"),
    @JsonSubTypes.Type(value = Kind.Email.class, name = "email"),
    @JsonSubTypes.Type(value = Kind.Files.class, name = "file"),
    @JsonSubTypes.Type(value = Kind.Group.class, name = "group"),
    @JsonSubTypes.Type(value = Kind.Declaration.class, name = "declaration")})
public sealed interface Kind {

  /// One line of text. `pattern` is a regular expression that the whole answer must fit.
  record Line(int longest, String pattern) implements Kind {

    public Line {
      pattern = Objects.requireNonNullElse(pattern, "");
    }
  }

  record Lines(int longest) implements Kind {}

  /// `unit` stands behind the box.
  record Amount(@Nullable BigDecimal least, @Nullable BigDecimal most, int decimals, Translated unit) implements Kind {

    public Amount {
      unit = Objects.requireNonNullElse(unit, Form.NOTHING);
    }
  }

  /// Limits are days (2020-01-31) or `today`.
  record Day(String earliest, String latest) implements Kind {

    public Day {
      earliest = Objects.requireNonNullElse(earliest, "");
      latest = Objects.requireNonNullElse(latest, "");
    }
  }

  record One(List<Option> options) implements Kind {

    public One {
      options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
    }
  }

  record Many(List<Option> options) implements Kind {

    public Many {
      options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
    }
  }

  record YesNo() implements Kind {}

  /// A settlement of the district, and what comes after it in an address.
  record Place() implements Kind {}

  record Fin() implements Kind {}

  record Voen() implements Kind {}

  record Phone() implements Kind {}

  record Email() implements Kind {}

  /// `papers` are those of the service's passport that the files are, by their codes: what the question asks for.
  record Files(int most, List<String> papers) implements Kind {

    public Files {
      most = Math.clamp(most, 1, 10);
      papers = List.copyOf(Objects.requireNonNullElse(papers, List.of()));
    }

    public static Files upTo(int most) {
      return new Files(most, List.of());
    }
  }

  /// The same questions about several things: members of a family, plots of land.
  record Group(int least, int most, List<Field> fields) implements Kind {

    public Group {
      most = most <= 0 ? 30 : Math.min(most, 100);
      fields = List.copyOf(Objects.requireNonNullElse(fields, List.of()));
    }
  }

  /// A sentence that the person stands by.
  record Declaration() implements Kind {}

  /// What conditions may do with the answer.
  default Type type() {
    return switch (this) {
      case Amount _ -> Type.NUMBER;
      case Day _ -> Type.DAY;
      case Many _ -> Type.CHOICES;
      case YesNo _,Declaration _ -> Type.TRUTH;
      case Files _,Group _ -> Type.LIST;
      case Line _,Lines _,One _,Place _,Fin _,Voen _,Phone _,Email _ -> Type.TEXT;
    };
  }

  /// What there is to choose from; empty where everything may be typed.
  default List<Option> offered() {
    return switch (this) {
      case One(var options) -> options;
      case Many(var options) -> options;
      case Line _,Lines _,Amount _,Day _,YesNo _,Place _,Fin _,Voen _,Phone _,Email _,Files _,Group _,Declaration _ ->
        List.of();
    };
  }

  /// The papers that are asked for, by their codes.
  default List<String> wanted() {
    return this instanceof Files(var _, var papers) ? papers : List.of();
  }

  default Kind renamed(String old, String other) {
    return this instanceof Group(var least, var most, var fields)
        ? new Group(least, most, fields.stream().map(field -> field.renamed(old, other)).toList())
        : this;
  }

  /// The questions about each thing of a group; none elsewhere.
  default List<Field> inner() {
    return this instanceof Group(var _, var _, var fields) ? fields : List.of();
  }
}
