package az.rayon.directory.sheets;

import az.rayon.directory.Contact;
import az.rayon.directory.Provenance;
import az.rayon.directory.Term;
import az.rayon.kernel.Translated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of a row, one after the other. What is not known is an empty cell.
final class Cells {

  private final List<@Nullable Object> cells = new ArrayList<>();

  private Cells() {}

  static Cells of(@Nullable Object... values) {
    var cells = new Cells();
    for (var value : values) {
      cells.add(value);
    }
    return cells;
  }

  Cells add(@Nullable Object value) {
    cells.add(value);
    return this;
  }

  Cells add(Translated name) {
    return add(name.az()).add(name.en()).add(name.ru());
  }

  Cells add(Contact contact) {
    return add(contact.address()).add(contact.phone()).add(contact.email());
  }

  Cells add(Term term) {
    return add(term.from()).add((Object) term.until());
  }

  Cells add(Provenance provenance) {
    return add(provenance.standing()).add(provenance.source());
  }

  List<@Nullable Object> list() {
    return cells;
  }
}
