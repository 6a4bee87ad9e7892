package az.rayon.accounts.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id with 19 MiB and two passes, as OWASP's password storage sheet asks for. Only a few are computed at a time:
/// a flood of sign-ins waits, and in the end is turned away, instead of eating the memory of everybody else.
@Component
public class Passwords {

  static final int AT_ONCE = 4;
  private static final int SALT = 16;
  private static final int LENGTH = 32;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final long PATIENCE_SECONDS = 8;

  private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT, LENGTH, 1, KIBIBYTES, PASSES);
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final String nobodys = fresh();

  /// Nothing when the program is too busy to say.
  public Optional<String> hash(String password) {
    return inTurn(() -> argon.encode(normal(password)));
  }

  /// Whether the password is right, or nothing when the program is too busy to say. Without a hash to compare, because
  /// there is no such account, it takes as long and says no.
  public Optional<Boolean> matches(String password, @Nullable String hash) {
    return inTurn(() -> argon.matches(normal(password), hash == null ? nobodys : hash) && hash != null);
  }

  /// What a hash looks like, of no password: comparing with it is all the work of comparing.
  private static String fresh() {
    var letters = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(KIBIBYTES, PASSES, letters.encodeToString(random(SALT)),
        letters.encodeToString(random(LENGTH)));
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private <T> Optional<T> inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      turns.release();
    }
  }

  /// The same letters typed on two kinds of keyboard are the same password.
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
