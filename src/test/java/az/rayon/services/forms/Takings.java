package az.rayon.services.forms;

import az.rayon.kernel.Actor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Takes what is sent, and remembers it.
public final class Takings implements Taking {

  private final List<Submission> taken = new CopyOnWriteArrayList<>();

  @Override
  public Taken take(Submission submission, Actor by) {
    taken.add(submission);
    return new Taken("X-2026-" + submission.id().toString().substring(0, 6), "1234 5678");
  }

  public List<Submission> of(String service) {
    return taken.stream().filter(each -> each.service().equals(service)).toList();
  }
}
