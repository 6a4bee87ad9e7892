package az.rayon.services.forms;

import az.rayon.kernel.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Takes the forms that tests invent, and remembers them; the others go to whoever takes them.
public final class Takings implements Taking {

  private final Taking others;
  private final List<Submission> taken = new CopyOnWriteArrayList<>();

  public Takings(Taking others) {
    this.others = others;
  }

  @Override
  public Taken take(Submission submission, Actor by) {
    if (!submission.service().startsWith(SampleForms.TRIAL)) return others.take(submission, by);
    taken.add(submission);
    return new Taken(number(submission), "12345678");
  }

  @Override
  public Optional<Promised> promised(String number) {
    return taken.stream().anyMatch(sent -> number(sent).equals(number))
        ? Optional.of(new Promised(LocalDate.of(2026, 12, 28), new BigDecimal("12.50")))
        : others.promised(number);
  }

  @Override
  public Optional<UUID> desk(String service) {
    return others.desk(service);
  }

  private static String number(Submission submission) {
    return "X-2026-" + submission.id().toString().substring(0, 6);
  }

  public List<Submission> of(String service) {
    return taken.stream().filter(each -> each.service().equals(service)).toList();
  }
}
