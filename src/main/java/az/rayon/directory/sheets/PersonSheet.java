package az.rayon.directory.sheets;

import az.rayon.directory.Person;
import az.rayon.directory.Person.Particle;
import az.rayon.directory.PersonId;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.register.People;
import az.rayon.directory.register.Periods.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// People as a file names them. The patronymic and its particle (oğlu, qızı) come together or not at all.
@Component
@Order(3)
class PersonSheet implements Sheet<Person> {

  private final People people;

  PersonSheet(People people) {
    this.people = people;
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public List<Column> columns() {
    return Stream.of(Column.texts("code", "surname", "given", "patronymic"),
        List.of(Column.choice("particle", Particle.class)), Column.tail())
        .flatMap(List::stream).toList();
  }

  @Override
  public Person read(Line line, Codes codes) {
    var code = line.code("code");
    var patronymic = line.text("patronymic");
    var particle = line.text("particle").isEmpty() ? null : line.oneOf("particle", Particle.class);
    if (patronymic.isEmpty() != (particle == null)) line.wrong("particle", "", "directory.import.particle");
    return new Person(new PersonId(codes.findOrMake("person", code)), code, line.required("surname"),
        line.required("given"), patronymic, particle, line.term(), line.provenance());
  }

  @Override
  public List<@Nullable Object> write(Person person, Codes codes) {
    return Cells.of(person.code(), person.surname(), person.given(), person.patronymic(), person.particle())
        .add(person.term()).add(person.provenance()).list();
  }

  @Override
  public Table table() {
    return Table.PERSON;
  }

  @Override
  public String label(Person person) {
    return person.fullName();
  }

  @Override
  public Standing standing(Person person) {
    return person.provenance().standing();
  }

  @Override
  public String code(Person person) {
    return person.code();
  }

  @Override
  public UUID id(Person person) {
    return person.id().value();
  }

  @Override
  public Term term(Person person) {
    return person.term();
  }

  @Override
  public List<Person> all() {
    return people.all();
  }

  @Override
  public void put(Person person) {
    people.put(person);
  }
}
