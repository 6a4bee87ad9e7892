package az.rayon.appeals.register;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A register from which whoever wrote into it takes all that is theirs along. Implemented by each of them.
public interface Belongings {

  /// One case: what whoever wrote it is shown of it, and the files that they have of it.
  record Mine(String number, Object view, List<UUID> files) {

    public Mine {
      files = List.copyOf(files);
    }
  }

  /// The register's word in the addresses of the portal.
  String word();

  /// What the ZIP is called, without its ending.
  String file();

  /// All that was written from the account of whoever asks.
  List<Mine> list(Actor by, Language language);

  /// The one that the pass opens, while it lasts.
  Optional<Mine> find(String pass, Actor by, Language language);
}
