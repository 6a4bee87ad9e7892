package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.services.certificates.Order;
import java.util.List;
import java.util.UUID;

/// Gives the certificate in which an application ends. Where there is no template of the kind, the number of a
/// certificate on paper is typed instead.
public interface Giving {

  /// The fields that a certificate of the kind shows, in its order; empty where there is no template of the kind.
  List<Wanted> wants(String kind, Language language);

  /// Issues it within the caller's transaction.
  Outcome<Given, Refusal> give(Order order, Official by);

  /// A field of the template, by its name for machines and for the clerk; `lines` where several are typed, such as the
  /// rows of a table with semicolons between the cells.
  record Wanted(String name, String label, boolean needed, boolean lines) {}

  /// The certificate, and the number under which it stands in the registry.
  record Given(UUID certificate, String number) {}

  /// Why none was issued.
  enum Refusal {
    NO_TEMPLATE, VALUES_MISSING, NOT_YOURS
  }
}
