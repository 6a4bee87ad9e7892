package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.services.certificates.Order;
import az.rayon.services.certificates.Standing;
import az.rayon.services.forms.Submission.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Gives the certificate in which an application ends. Where there is no template of the kind, the number of a
/// certificate on paper is typed instead.
public interface Giving {

  /// The fields that a certificate of the kind shows, in its order; empty where there is no template of the kind.
  List<Wanted> wants(String kind, Language language);

  /// Issues it within the caller's transaction.
  Outcome<Given, Refusal> give(Order order, Official by);

  /// The signed paper of a certificate that was given.
  byte[] paper(UUID certificate);

  /// A certificate that was given and those that took its place, one after the other; the last is the one that counts.
  List<Kept> list(UUID certificate);

  /// A field of the template, by its name for machines and for the clerk; `lines` where several are typed. A
  /// table has columns: each of its lines is a row with semicolons between the cells.
  record Wanted(String name, String label, boolean needed, boolean lines, List<String> columns) {

    public Wanted {
      columns = List.copyOf(columns);
    }

    /// The answer to a question of the same name, as the field takes it: of a row no more cells than there are columns.
    String from(Answer answer) {
      return columns.isEmpty()
          ? answer.shown()
          : answer.value().lines().map(row -> Arrays.stream(row.split("\\s*;\\s*", -1)).limit(columns.size())
              .collect(Collectors.joining("; "))).collect(Collectors.joining("\n"));
    }
  }

  /// One of them as it stands now: `check` is the code beside its number, and `reason` why it no longer stands.
  record Kept(UUID certificate, String number, String check, Standing standing, String reason) {}

  /// The certificate, and the number under which it stands in the registry.
  record Given(UUID certificate, String number) {}

  /// Why none was issued.
  enum Refusal {
    NO_TEMPLATE, VALUES_MISSING, NOT_YOURS
  }
}
