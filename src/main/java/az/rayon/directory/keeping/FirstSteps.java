package az.rayon.directory.keeping;

import az.rayon.accounts.Profiles;
import az.rayon.accounts.SignInLetters;
import az.rayon.directory.Directory;
import az.rayon.directory.page.FirstStepsPage;
import az.rayon.directory.page.FirstStepsPage.Step;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import az.rayon.site.Panel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What an installation that was just made still needs before people can be answered: in the order in which one thing
/// asks for another, on the administrator's desk, until all of it is there.
@Component
class FirstSteps implements Panel {

  /// Without these an appeal is neither registered nor answered, and no report is signed.
  private static final Set<Role> NEEDED = Set.of(Role.HEAD, Role.REGISTRAR, Role.EXECUTOR);

  private final Directory directory;
  private final Profiles profiles;
  private final SignInLetters letters;
  private final Clock clock;

  FirstSteps(Directory directory, Profiles profiles, SignInLetters letters, Clock clock) {
    this.directory = directory;
    this.profiles = profiles;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public Slot slot() {
    return Slot.DESK;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public String template() {
    return "directory/firststeps";
  }

  @Override
  public Optional<FirstStepsPage> page(Language language, Actor actor) {
    if (!actor.holds(Role.ADMIN)) return Optional.empty();
    var steps = steps(LocalDate.now(clock));
    return steps.stream().allMatch(Step::done) ? Optional.empty() : Optional.of(new FirstStepsPage(steps));
  }

  private List<Step> steps(LocalDate today) {
    return List.of(
        new Step("authority", "/desk/directory/authority", directory.findAuthority(today).isPresent()),
        new Step("units", "/desk/directory/units", !directory.listUnits(today).isEmpty()),
        new Step("settlements", "/desk/directory/settlements", !directory.listSettlements(today).isEmpty()),
        new Step("posts", "/desk/directory", !directory.listPosts(today).isEmpty()),
        new Step("mail", "/desk/letters", letters.leave()),
        new Step("accounts", "/desk/accounts", profiles.areHeld(NEEDED, today)));
  }
}
