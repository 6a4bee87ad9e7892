package az.rayon.services.catalogue;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Translated;
import az.rayon.services.catalogue.KeepingPassports.Refusal;
import az.rayon.services.catalogue.KeepingPassports.Seen;
import java.time.LocalDate;
import java.util.Map;

/// An official who keeps the passport of one service, for tests.
record Keeper(KeepingPassports keeping, Passports passports, String code, Official editor, LocalDate today) {

  /// A version in force that wants the identity card.
  void published() {
    var form = PassportForm.sent(text(0));
    done(keeping.begin(code, "records", Translated.az("Dayanacaq icazəsi"), editor));
    done(keeping.write(seen(), form.terms(), form.texts(), editor));
    done(keeping.want(seen(), passports.papers().stream().filter(it -> it.code().equals("id-card")).findFirst()
        .orElseThrow(), false, editor));
    done(keeping.publish(seen(), today, editor));
  }

  Map<String, String> text(int version) {
    return Map.ofEntries(Map.entry("version", String.valueOf(version)), Map.entry("NAME-az", "Dayanacaq icazəsi"),
        Map.entry("CONTENT-az", "Həyətdə dayanacaq."), Map.entry("RESULT-az", "İcazə"),
        Map.entry("BASIS-az", "Rayonun qaydası"), Map.entry("FEE-az", "5,50 manat"), Map.entry("gives", "CERTIFICATE"),
        Map.entry("certificate", code), Map.entry("rule", "service.decision"), Map.entry("fee", "5,50"),
        Map.entry("online", "on"));
  }

  Seen seen() {
    return new Seen(code, passports.versions(code).getFirst().version());
  }

  static Passport done(Outcome<Passport, Refusal> outcome) {
    if (outcome instanceof Done(var passport)) return passport;
    throw new AssertionError(outcome);
  }
}
