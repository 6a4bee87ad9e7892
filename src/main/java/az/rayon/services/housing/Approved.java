package az.rayon.services.housing;

import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The applications for housing that were granted: nobody comes into the queue by another way.
public interface Approved {

  /// What the register of applications knows of the one with this public number, if it was granted.
  Optional<Grant> find(String application);

  /// Those from which no household came into the queue yet, the longest waiting first.
  List<Waiting> listNotEntered();

  /// A granted application, the day of the decision and who applied.
  record Waiting(String number, String name, LocalDate decided) {}

  /// A granted application: who asked and, where the form said so, for whom, and where they live. `received` is the day
  /// on which it came.
  record Grant(String number, LocalDate received, Applicant applicant, List<Person> others, Asked asked, Order order,
      List<Paper> papers) {

    public Grant {
      others = List.copyOf(others);
      papers = List.copyOf(papers);
    }

    /// Whether the person applied, alone or with others.
    boolean names(String fin) {
      return applicant.fin().equals(fin) || others.stream().anyMatch(other -> other.fin().equals(fin));
    }
  }

  /// How whoever applied is written to; `email` may be empty.
  record Applicant(String name, String fin, @Nullable UUID account, String email, Language language) {}

  /// One who applied together with the first.
  record Person(String name, String fin) {}

  /// What the form says: the categories as this queue knows them, the code of the settlement or nothing, the family.
  record Asked(List<String> categories, String settlement, List<Relative> family) {

    public Asked {
      categories = List.copyOf(categories);
      family = List.copyOf(family);
    }
  }

  /// One of the family; the FİN is empty where it is not known.
  record Relative(String name, String fin, String relation) {}

  /// The order by which it was granted.
  record Order(String number, LocalDate day) {}

  /// A file that came with the application; who may open it, the gate of documents says.
  record Paper(UUID document, String label, String name) {}
}
