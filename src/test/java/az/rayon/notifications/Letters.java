package az.rayon.notifications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The post in tests: remembers what it was given. Register it as a bean, or hand it to a use case.
public class Letters implements Post {

  private final List<Letter> letters = new CopyOnWriteArrayList<>();
  private final Map<Letter, UUID> keys = new ConcurrentHashMap<>();
  private final List<ShortMessage> messages = new CopyOnWriteArrayList<>();

  @Override
  public UUID send(Letter letter) {
    letters.add(letter);
    return keys.computeIfAbsent(letter, _ -> UUID.randomUUID());
  }

  @Override
  public void send(ShortMessage message) {
    messages.add(message);
  }

  /// The key that was given for it.
  public UUID key(Letter letter) {
    return keys.getOrDefault(letter, new UUID(0, 0));
  }

  public List<Letter> to(UUID account) {
    return letters.stream().filter(letter -> letter.to().equals(new Recipient.Account(account))).toList();
  }

  public List<Letter> to(String email) {
    return letters.stream()
        .filter(letter -> letter.to() instanceof Recipient.Address(var address, _) && address.equals(email)).toList();
  }

  public List<ShortMessage> toPhone(String phone) {
    return messages.stream().filter(message -> message.phone().equals(phone)).toList();
  }
}
