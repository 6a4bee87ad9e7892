package az.rayon.audit;

import az.rayon.audit.Merkle.Span;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/// Proofs over the published tree: for every size from the first to the last that was signed.
@Component
class Proofs {

  enum Refusal {
    SIZE_UNKNOWN, LEAF_UNKNOWN, WRONG_ORDER
  }

  private final Tree tree;
  private final Checkpoints checkpoints;

  Proofs(Tree tree, Checkpoints checkpoints) {
    this.tree = tree;
    this.checkpoints = checkpoints;
  }

  /// That the leaf is in the tree of that size.
  Outcome<List<String>, Refusal> inclusion(long leaf, long size) {
    if (!published(size)) return new Refused<>(Refusal.SIZE_UNKNOWN);
    if (leaf < 0 || leaf >= size) return new Refused<>(Refusal.LEAF_UNKNOWN);
    return new Done<>(hashes(Merkle.inclusion(leaf, size)));
  }

  /// That the tree of the later size begins with all of the tree of the earlier.
  Outcome<List<String>, Refusal> consistency(long from, long to) {
    if (from > to) return new Refused<>(Refusal.WRONG_ORDER);
    if (!published(from) || !published(to)) return new Refused<>(Refusal.SIZE_UNKNOWN);
    return new Done<>(hashes(Merkle.consistency(from, to)));
  }

  private boolean published(long size) {
    return size >= 0 && size <= checkpoints.latest().map(Checkpoint::size).orElse(0L);
  }

  private List<String> hashes(List<Span> spans) {
    return tree.hashes(spans).stream().map(Base64.getEncoder()::encodeToString).toList();
  }
}
