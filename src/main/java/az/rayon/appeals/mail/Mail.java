package az.rayon.appeals.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as it can be read: whatever was broken in it is put right or left out. `answers` are the ids of the
/// messages that it answers, goes on from or reports as undeliverable; `address` is where its writer wants the answer,
/// `from` the mailbox that it says it is from, and nobody but its owner is known by that; `machine` says by what it is
/// known that no person wrote it.
record Mail(String id, List<String> answers, String from, String address, String name, String subject,
    @Nullable Instant sent, String text, List<Enclosure> files, @Nullable Reason machine) {

  /// One of which nothing can be said.
  static final Mail UNREAD = new Mail("", List.of(), "", "", "", "", null, "", List.of(), null);

  /// A file that was enclosed, under the name it came with.
  @SuppressWarnings("ArrayRecordComponent") // handed on to the store at once and never compared
  record Enclosure(String name, byte[] content) {}

  /// Whether nothing is written in it and nothing enclosed. A subject says something, unless it came with what is
  /// answered.
  boolean saysNothing() {
    return text.isEmpty() && files.isEmpty() && (subject.isEmpty() || !answers.isEmpty());
  }

  Mail {
    answers = List.copyOf(answers);
    files = List.copyOf(files);
  }
}
