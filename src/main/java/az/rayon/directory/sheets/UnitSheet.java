package az.rayon.directory.sheets;

import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.directory.register.Periods.Table;
import az.rayon.directory.register.Units;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Units as a file names them.
@Component
@Order(1)
class UnitSheet implements Sheet<Unit> {

  private final Units units;

  UnitSheet(Units units) {
    this.units = units;
  }

  @Override
  public String name() {
    return "units";
  }

  @Override
  public List<Column> columns() {
    return Stream
        .of(Column.texts("code"), List.of(Column.choice("kind", Unit.Kind.class), Column.reference("parent", "unit")),
            Column.texts("name_az", "name_en", "name_ru", "address", "phone", "email", "place"), Column.tail())
        .flatMap(List::stream).toList();
  }

  @Override
  public Unit read(Line line, Codes codes) {
    var code = line.code("code");
    var kind = line.oneOf("kind", Unit.Kind.class);
    var parent = line.text("parent").isEmpty()
        ? null
        : new UnitId(line.known("parent", above -> above.equals(code) ? null : codes.find("unit", above)));
    return new Unit(new UnitId(codes.findOrMake("unit", code)), code, kind, parent, line.translated("name"),
        line.contact(), line.place(), line.term(), line.provenance());
  }

  @Override
  public List<@Nullable Object> write(Unit unit, Codes codes) {
    return Cells.of(unit.code(), unit.kind(), unit.parent() == null ? "" : codes.code("unit", unit.parent().value()))
        .add(unit.name()).add(unit.contact()).add(unit.place()).add(unit.term()).add(unit.provenance()).list();
  }

  @Override
  public Table table() {
    return Table.UNIT;
  }

  @Override
  public String label(Unit unit) {
    return unit.name().az();
  }

  @Override
  public Standing standing(Unit unit) {
    return unit.provenance().standing();
  }

  @Override
  public String code(Unit unit) {
    return unit.code();
  }

  @Override
  public UUID id(Unit unit) {
    return unit.id().value();
  }

  @Override
  public Term term(Unit unit) {
    return unit.term();
  }

  @Override
  public List<Unit> all() {
    return units.all();
  }

  @Override
  public void put(Unit unit) {
    units.put(unit);
  }
}
