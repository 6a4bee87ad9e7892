package az.rayon.directory.sheets;

import az.rayon.directory.Settlement;
import az.rayon.directory.SettlementId;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.UnitId;
import az.rayon.directory.register.Periods.Table;
import az.rayon.directory.register.Settlements;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Settlements as a file names them. The office must be a representation, as a department serves no territory.
@Component
@Order(5)
class SettlementSheet implements Sheet<Settlement> {

  private final Settlements settlements;

  SettlementSheet(Settlements settlements) {
    this.settlements = settlements;
  }

  @Override
  public String name() {
    return "settlements";
  }

  @Override
  public List<Column> columns() {
    return Stream.of(Column.texts("code"),
        List.of(Column.choice("kind", Settlement.Kind.class), Column.reference("office", "unit")),
        Column.texts("name_az", "name_en", "name_ru", "latitude", "longitude"),
        List.of(Column.choice("located", Standing.class)), Column.tail())
        .flatMap(List::stream).toList();
  }

  @Override
  public Settlement read(Line line, Codes codes) {
    var code = line.code("code");
    var office = line.known("office", officeCode -> codes.find("unit", officeCode));
    if (codes.find("unit", line.text("office")) != null && !settlements.isOffice(office)) {
      line.wrong("office", "", "directory.import.office", line.text("office"));
    }
    return new Settlement(new SettlementId(codes.findOrMake("settlement", code)), code,
        line.oneOf("kind", Settlement.Kind.class), line.translated("name"), new UnitId(office), line.spot(),
        line.term(), line.provenance());
  }

  @Override
  public List<@Nullable Object> write(Settlement settlement, Codes codes) {
    var spot = settlement.spot();
    return Cells.of(settlement.code(), settlement.kind(), codes.code("unit", settlement.office().value()))
        .add(settlement.name()).add(spot == null ? null : spot.latitude())
        .add(spot == null ? null : spot.longitude()).add(spot == null ? null : spot.standing())
        .add(settlement.term()).add(settlement.provenance()).list();
  }

  @Override
  public Table table() {
    return Table.SETTLEMENT;
  }

  @Override
  public String label(Settlement settlement) {
    return settlement.name().az();
  }

  @Override
  public Standing standing(Settlement settlement) {
    return settlement.provenance().standing();
  }

  @Override
  public String code(Settlement settlement) {
    return settlement.code();
  }

  @Override
  public UUID id(Settlement settlement) {
    return settlement.id().value();
  }

  @Override
  public Term term(Settlement settlement) {
    return settlement.term();
  }

  @Override
  public List<Settlement> all() {
    return settlements.all();
  }

  @Override
  public void put(Settlement settlement) {
    settlements.put(settlement);
  }
}
