package az.rayon.services.certificates.desk;

import az.rayon.directory.Directory;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Certificate.State;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.CheckCode;
import az.rayon.services.certificates.Rights;
import az.rayon.services.certificates.Standing;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.desk.Registry.Query;
import az.rayon.services.certificates.page.CertificatePage.Ended;
import az.rayon.services.certificates.page.CertificatePage.Facts;
import az.rayon.services.certificates.page.CertificatePage.Value;
import az.rayon.services.certificates.page.CertificatePage;
import az.rayon.services.certificates.page.RegistryPage.Filters;
import az.rayon.services.certificates.page.RegistryPage.Line;
import az.rayon.services.certificates.page.RegistryPage.Ways;
import az.rayon.services.certificates.page.RegistryPage;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The registry as its pages show it.
@Component
class RegistryViews {

  private static final List<String> STATES = Arrays.stream(Standing.values()).map(Standing::name).toList();

  private final Registry registry;
  private final Certificates certificates;
  private final Templates templates;
  private final Directory directory;
  private final Clock clock;

  RegistryViews(Registry registry, Certificates certificates, Templates templates, Directory directory, Clock clock) {
    this.registry = registry;
    this.certificates = certificates;
    this.templates = templates;
    this.directory = directory;
    this.clock = clock;
  }

  RegistryPage list(RegistryPages.Asked asked, Official official, Language language) {
    var today = LocalDate.now(clock);
    var state = STATES.contains(asked.state()) ? asked.state() : "";
    var query = new Query(said(asked.words()), said(asked.kind()), state, Typed.year(said(asked.year())).orElse(0),
        Rights.readsAll(official)
            ? null
            : List.copyOf(official.units()));
    var paging = Paging.asked(said(asked.page()), Paging.SIZE, registry.count(query, today));
    var lines = registry.list(query, today, Paging.SIZE, paging.offset()).stream().map(line -> new Line(line.number(),
        templates.name(line.kind()).in(language), line.holder(), line.issued(), line.until(), line.state(), line
            .invented()))
        .toList();
    var kinds = templates.list().stream().map(each -> new Choice(each.kind(), each.name().in(language))).toList();
    var years = registry.years().stream().map(year -> new Choice(String.valueOf(year), String.valueOf(year))).toList();
    return new RegistryPage(new Filters(query.words(), query.kind(), state, said(asked.year()), kinds, STATES, years),
        lines, paging, new Ways(Rights.mayIssue(official), Rights.mayReadTemplates(official), Rights.mayReadKeys(
            official)));
  }

  CertificatePage of(Certificate certificate, Official official, Language language) {
    var content = certificate.content();
    var today = LocalDate.now(clock);
    var unit = directory.findUnit(new UnitId(certificate.unit()), today).map(each -> each.name().in(language))
        .orElse("");
    var facts = new Facts(content.number(), CheckCode.shown(content.check()), templates.name(content.kind()).in(
        language), content.holder().name(), content.holder().fin(), content.issued(), certificate.issuedAt(),
        content
            .until(),
        content.application(), unit, Standing.of(certificate, today).name(), certificate.invented());
    var values = content.values().stream().map(value -> new Value(value.label(), value.value())).toList();
    var stands = certificate.state() instanceof State.Valid;
    return new CertificatePage(facts, values, ended(certificate), stands && Rights.mayEnd(official, certificate), "",
        List.of());
  }

  private @Nullable Ended ended(Certificate certificate) {
    return switch (certificate.state()) {
      case State.Valid _ -> null;
      case State.Revoked(var at, var _, var reason) -> new Ended(at, reason, "");
      case State.Replaced(var at, var _, var reason, var with) -> new Ended(at, reason, certificates.get(with)
          .number());
    };
  }

  private static String said(@Nullable String text) {
    var line = Typed.line(Objects.requireNonNullElse(text, ""));
    return line.length() > 200 ? line.substring(0, 200) : line;
  }
}
