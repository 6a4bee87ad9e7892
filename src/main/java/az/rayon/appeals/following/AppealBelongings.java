package az.rayon.appeals.following;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.register.Belongings;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The appeals of whoever wrote them, to take along.
@Component
class AppealBelongings implements Belongings {

  private final OwnAppeals owns;
  private final Views views;
  private final Files files;

  AppealBelongings(OwnAppeals owns, Views views, Files files) {
    this.owns = owns;
    this.views = views;
    this.files = files;
  }

  @Override
  public String word() {
    return "appeals";
  }

  @Override
  public String file() {
    return "muracietler";
  }

  @Override
  public List<Mine> list(Actor by, Language language) {
    return owns.listOf(by).stream().map(own -> mine(own, language)).toList();
  }

  @Override
  public Optional<Mine> find(String pass, Actor by, Language language) {
    return owns.byPass(pass, by).map(own -> mine(own, language));
  }

  private Mine mine(Own own, Language language) {
    var appeal = own.appeal();
    return new Mine(appeal.number(), views.forAuthor(appeal, FileLine::alone, language), files.listOfAuthor(appeal));
  }
}
