package az.rayon.directory.sheets;

import az.rayon.directory.Organisation;
import az.rayon.directory.OrganisationId;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.register.Organisations;
import az.rayon.directory.register.Periods.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Organisations as a file names them.
@Component
@Order(6)
class OrganisationSheet implements Sheet<Organisation> {

  private final Organisations organisations;

  OrganisationSheet(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return "organisations";
  }

  @Override
  public List<Column> columns() {
    return Stream.of(Column.texts("code", "voen"), List.of(Column.choice("kind", Organisation.Kind.class)),
        Column.texts("name_az", "name_en", "name_ru", "registration", "address", "phone", "email", "site"),
        Column.tail())
        .flatMap(List::stream).toList();
  }

  @Override
  public Organisation read(Line line, Codes codes) {
    var code = line.code("code");
    return new Organisation(new OrganisationId(codes.findOrMake("organisation", code)), code, line.voen(),
        line.oneOf("kind", Organisation.Kind.class), line.translated("name"), line.text("registration"), line.contact(),
        line.site(), line.term(), line.provenance());
  }

  @Override
  public List<@Nullable Object> write(Organisation organisation, Codes codes) {
    return Cells.of(organisation.code(), organisation.voen(), organisation.kind()).add(organisation.name())
        .add(organisation.registration()).add(organisation.contact()).add(organisation.site()).add(organisation.term())
        .add(organisation.provenance()).list();
  }

  @Override
  public Table table() {
    return Table.ORGANISATION;
  }

  @Override
  public String label(Organisation organisation) {
    return organisation.name().az();
  }

  @Override
  public Standing standing(Organisation organisation) {
    return organisation.provenance().standing();
  }

  @Override
  public String code(Organisation organisation) {
    return organisation.code();
  }

  @Override
  public UUID id(Organisation organisation) {
    return organisation.id().value();
  }

  @Override
  public Term term(Organisation organisation) {
    return organisation.term();
  }

  @Override
  public List<Organisation> all() {
    return organisations.all();
  }

  @Override
  public void put(Organisation organisation) {
    organisations.put(organisation);
  }
}
