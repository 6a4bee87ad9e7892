package az.rayon.directory;

import az.rayon.kernel.Translated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One seat in a unit, with its official contacts and who sits in it on the day that was asked for.
public record Post(PostId id, String code, UnitId unit, Translated title, Contact contact, int place, Term term,
    Provenance provenance, @Nullable Holding held) {

  public Optional<Person> holder() {
    return Optional.ofNullable(held).map(Holding::person);
  }
}
