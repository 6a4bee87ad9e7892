package az.rayon.directory;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/// Remembers which posts were told to be vacant.
@TestComponent
public class Vacated {

  private final Queue<PostVacated> posts = new ConcurrentLinkedQueue<>();

  public Queue<PostVacated> posts() {
    return posts;
  }

  @TransactionalEventListener
  void on(PostVacated event) {
    posts.add(event);
  }
}
