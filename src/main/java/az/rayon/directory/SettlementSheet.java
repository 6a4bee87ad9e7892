package az.rayon.directory;

import java.util.List;
import java.util.UUID;
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
  public String key() {
    return "settlements";
  }

  @Override
  public List<String> columns() {
    return List.of("code", "kind", "office", "name_az", "name_en", "name_ru", "from", "until", "standing", "source");
  }

  @Override
  public Settlement read(Line line, Codes codes) {
    var code = line.code("code");
    var office = line.known("office", officeCode -> codes.find("unit", officeCode));
    if (codes.find("unit", line.text("office")) != null && !settlements.isOffice(office)) {
      line.wrong("office", "", "directory.import.office", line.text("office"));
    }
    return new Settlement(new SettlementId(codes.findOrMake("settlement", code)), code,
        line.oneOf("kind", Settlement.Kind.class), line.translated("name"), new UnitId(office), line.term(),
        line.provenance());
  }

  @Override
  public List<@Nullable Object> write(Settlement settlement, Codes codes) {
    return Cells.of(settlement.code(), settlement.kind(), codes.code("unit", settlement.office().value()))
        .add(settlement.name()).add(settlement.term()).add(settlement.provenance()).list();
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
