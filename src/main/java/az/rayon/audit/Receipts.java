package az.rayon.audit;

import az.rayon.audit.Merkle.Span;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.site.Messages;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives receipts for deeds. A receipt names neither the actor nor any other person.
@Component
public class Receipts {

  private final JdbcClient db;
  private final Tree tree;
  private final Checkpoints checkpoints;
  private final LogKeys keys;
  private final Sequencer sequencer;
  private final Messages messages;

  Receipts(JdbcClient db, Tree tree, Checkpoints checkpoints, LogKeys keys, Sequencer sequencer, Messages messages) {
    this.db = db;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.sequencer = sequencer;
    this.messages = messages;
  }

  /// Empty when the deed's own transaction has not ended yet, or the log is busy: ask again in a second.
  public Optional<Receipt> find(DeedId id) {
    var entry = db.sql("select * from audit.deed where id = ?").param(id.value()).query(Entry::of).optional()
        .orElseThrow(() -> new NotFound("deed"));
    var index = index(id);
    if (index.isEmpty() && sequenced()) index = index(id);
    return index.flatMap(at -> checkpoints.latest().map(checkpoint -> receipt(entry, at, checkpoint)));
  }

  private Optional<Long> index(DeedId id) {
    return db.sql("select index from audit.leaf where deed = ?").param(id.value()).query(Long.class).optional();
  }

  private boolean sequenced() {
    try {
      sequencer.runNow();
      return true;
    } catch (DataAccessException _) {
      return false;
    }
  }

  /// A line that is no longer the one in the tree was rewritten behind the program's back: no receipt may hide that.
  private Receipt receipt(Entry entry, long index, Checkpoint checkpoint) {
    if (!Arrays.equals(entry.hash(), tree.hashes(List.of(new Span(index, index + 1))).getFirst())) {
      throw new IllegalStateException("the deed " + entry.deed().id() + " is not the one in leaf " + index);
    }
    var base64 = Base64.getEncoder();
    var text = new StringBuilder();
    text.append(head(Language.AZ)).append(head(Language.EN));
    text.append("aciq-rayon/receipt@v1\n").append(entry.line());
    text.append("salt ").append(entry.saltInBase64()).append('\n');
    text.append("key ").append(keys.get().verifier()).append("\n\n");
    text.append("c2sp.org/tlog-proof@v1\nindex ").append(index).append('\n');
    tree.hashes(Merkle.inclusion(index, checkpoint.size()))
        .forEach(hash -> text.append(base64.encodeToString(hash)).append('\n'));
    text.append('\n').append(checkpoint.note());
    return new Receipt("receipt-" + entry.deed().id() + ".txt", text.toString());
  }

  private String head(Language language) {
    return "# " + messages.say(language, "audit.receipt.head") + "\n";
  }
}
