package az.rayon.services.catalogue;

import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.services.catalogue.page.PassportPage.Said;
import az.rayon.services.catalogue.page.PassportPage;
import az.rayon.services.forms.definition.Forms;
import az.rayon.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// A passport as people read it; a draft as they would.
@Component
class PassportViews {

  private final Passports passports;
  private final Forms forms;
  private final Deadlines deadlines;
  private final Clock clock;

  PassportViews(Passports passports, Forms forms, Deadlines deadlines, Clock clock) {
    this.passports = passports;
    this.forms = forms;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /// Whether one can apply for it here and now: the passport says so, and there is a form to fill in.
  boolean isOpen(Passport passport) {
    return passport.taken() && passport.terms().online() && forms.findInForce(passport.code()).isPresent();
  }

  PassportPage page(Passport passport, Actor reader, Language language) {
    var term = deadlines.tell(passport.terms().rule(), LocalDate.now(clock));
    var versions = passports.versions(passport.code()).stream().filter(each -> !each.draft())
        .map(each -> new PassportPage.Version(each.number(), each.validity().from(), each.validity().to(),
            each.id().equals(passport.id()), each.validity().invented()))
        .toList();
    boolean doubtful = Arrays.stream(Field.values()).anyMatch(field -> !passport.confirmed(field))
        || (passport.taken() && !term.confirmed());
    var fee = passport.terms().fee();
    return new PassportPage(passport.code(), passport.name().in(language), passport.say(Field.CONTENT, language),
        !passport.taken(), isOpen(passport),
        new PassportPage.Term(term.key(), term.length().in(language), term.reference().in(language),
            term.confirmed()),
        fee.signum() > 0 ? Words.decimal(language, fee) : "",
        said(passport, language, Field.RESULT, Field.USERS, Field.FEE),
        said(passport, language, Field.DELIVERY, Field.UNIT, Field.HOURS), said(passport, Field.SILENCE, language),
        said(passport, Field.BASIS, language), papers(passport.asked(), language),
        papers(passport.dropped(), language), versions, doubtful, KeepingPassports.mayKeep(reader), passport.draft());
  }

  private static List<Said> said(Passport passport, Language language, Field... fields) {
    return Arrays.stream(fields).map(field -> said(passport, field, language)).filter(Said::known).toList();
  }

  private static Said said(Passport passport, Field field, Language language) {
    return new Said(field.name(), passport.say(field, language), passport.confirmed(field));
  }

  private static List<PassportPage.Paper> papers(List<Passport.Paper> papers, Language language) {
    return papers.stream().map(paper -> new PassportPage.Paper(paper.name().in(language),
        paper.holder().in(language), paper.sometimes(), paper.dropped(), paper.confirmed())).toList();
  }
}
