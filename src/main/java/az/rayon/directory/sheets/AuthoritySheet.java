package az.rayon.directory.sheets;

import az.rayon.directory.Authority;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.register.Authorities;
import az.rayon.directory.register.Periods.Table;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The authority itself as a file names it. There is one, so the row's key is its first day alone.
@Component
@Order(0)
class AuthoritySheet implements Sheet<Authority> {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[A-Z]{2,3}");

  private final Authorities authorities;

  AuthoritySheet(Authorities authorities) {
    this.authorities = authorities;
  }

  @Override
  public String name() {
    return "authority";
  }

  @Override
  public List<Column> columns() {
    return Stream
        .of(Column.texts("code", "name_az", "name_en", "name_ru", "short_az", "short_en", "short_ru", "address",
            "phone", "email", "site"), Column.tail())
        .flatMap(List::stream).toList();
  }

  @Override
  public Authority read(Line line, Codes codes) {
    var code = line.required("code");
    if (!CODE.matcher(code).matches()) line.wrong("code", "", "directory.import.district", code);
    return new Authority(code, line.translated("name"), line.translated("short"), line.contact(), line.site(),
        line.term(), line.provenance());
  }

  @Override
  public List<@Nullable Object> write(Authority authority, Codes codes) {
    return Cells.of(authority.code()).add(authority.name()).add(authority.shortName()).add(authority.contact())
        .add(authority.site()).add(authority.term()).add(authority.provenance()).list();
  }

  @Override
  public Table table() {
    return Table.AUTHORITY;
  }

  @Override
  public String label(Authority authority) {
    return authority.name().az();
  }

  @Override
  public Standing standing(Authority authority) {
    return authority.provenance().standing();
  }

  @Override
  public String code(Authority authority) {
    return "authority";
  }

  @Override
  public UUID id(Authority authority) {
    return new UUID(0, 0);
  }

  @Override
  public Term term(Authority authority) {
    return authority.term();
  }

  @Override
  public List<Authority> all() {
    return authorities.history();
  }

  @Override
  public void put(Authority authority) {
    authorities.put(authority);
  }
}
