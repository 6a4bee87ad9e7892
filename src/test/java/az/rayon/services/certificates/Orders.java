package az.rayon.services.certificates;

import static az.rayon.accounts.Visits.anOfficial;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order that can be carried out as it stands; the `with…` methods change one thing about it.
public record Orders(String kind, String holder, String fin, @Nullable UUID account, Map<String, String> values,
    String application) {

  public static Orders anOrder() {
    return new Orders("family-composition", "Əliyeva Könül İsgəndər qızı", "5GK12AZ", null,
        Map.of("address", "Samux şəhəri, Nizami küçəsi, ev 12", "members", """
            Əliyev Rəşad Qədir oğlu; əri; 1984
            Əliyeva Nəzrin Rəşad qızı; qızı; 2012
            O'Brayen Əli Rəşad oğlu; oğlu; 2015"""), "");
  }

  public Orders of(UUID owner) {
    return new Orders(kind, holder, fin, owner, values, application);
  }

  public Orders from(String number) {
    return new Orders(kind, holder, fin, account, values, number);
  }

  public Orders kind(String other) {
    return new Orders(other, holder, fin, account, values, application);
  }

  public Orders holder(String name) {
    return new Orders(kind, name, fin, account, values, application);
  }

  public Orders fin(String code) {
    return new Orders(kind, holder, code, account, values, application);
  }

  public Orders value(String field, String value) {
    var more = new HashMap<>(values);
    more.put(field, value);
    return new Orders(kind, holder, fin, account, more, application);
  }

  /// The certificate that comes of it.
  public Certificate issued(IssuingCertificates issuing, Official by) {
    if (issuing.issue(build(), by) instanceof Done(var certificate)) return certificate;
    throw new AssertionError("refused");
  }

  public Certificate issued(IssuingCertificates issuing) {
    return issued(issuing, anOfficial(Role.EXECUTOR));
  }

  public Order build() {
    return new Order(kind, holder, fin, account, values, application);
  }
}
