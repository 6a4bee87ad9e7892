package az.rayon.directory;

import org.jspecify.annotations.Nullable;

/// A person as the directory names them. The parts of a name are kept apart and never split on spaces.
public record Person(PersonId id, String code, String surname, String given, String patronymic,
    @Nullable Particle particle, Term term, Provenance provenance) {

  private static final String SAMPLE_MARK = " (nümunə)";

  /// Follows the patronymic: "Məsim oğlu", "Məsim qızı".
  public enum Particle {
    OGLU("oğlu"), QIZI("qızı");

    private final String word;

    Particle(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// "Kəmalə Xəlilova", as people are signed and addressed. An invented person is marked wherever the name goes.
  public String name() {
    return marked(given + " " + surname);
  }

  /// "Nəsibov Fazil Məsim oğlu", as registers write it.
  public String fullName() {
    var father = particle == null ? "" : " " + patronymic + " " + particle.word();
    return marked(surname + " " + given + father);
  }

  private String marked(String name) {
    return provenance.sample() ? name + SAMPLE_MARK : name;
  }
}
