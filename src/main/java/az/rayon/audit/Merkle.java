package az.rayon.audit;

import az.rayon.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;

/// The tree of RFC 6962, section 2.1 (the same in RFC 9162): how it hashes, and of which of its nodes a root, an
/// inclusion proof and a consistency proof are made. Knows positions only; the hashes themselves are in the database.
final class Merkle {

  private Merkle() {}

  /// The root over the leaves `16·index` to `16·index+15` has level 4. A node covers only leaves that exist, so it
  /// never changes.
  record Node(int level, long index) {

    Node parent() {
      return new Node(level + 1, index / 2);
    }

    Node left() {
      return new Node(level, index - 1);
    }

    boolean isRight() {
      return index % 2 == 1;
    }
  }

  /// The leaves from `from` to before `to`. RFC 6962 hashes any span that begins where a subtree does.
  record Span(long from, long to) {

    /// The largest full nodes that cover the span, from left to right; at most one for each bit of its length.
    List<Node> nodes() {
      var nodes = new ArrayList<Node>();
      for (long at = from; at < to;) {
        int level = 63 - Long.numberOfLeadingZeros(to - at);
        nodes.add(new Node(level, at >> level));
        at += 1L << level;
      }
      return nodes;
    }

    private long length() {
      return to - from;
    }

    /// Where a tree over the span divides: the largest power of two below its length.
    private long middle() {
      return from + Long.highestOneBit(length() - 1);
    }
  }

  static byte[] hash(byte[]... parts) {
    var sha = Sha256.digest();
    for (var part : parts) sha.update(part);
    return sha.digest();
  }

  static byte[] leaf(byte[] entry) {
    return hash(new byte[]{0}, entry);
  }

  static byte[] node(byte[] left, byte[] right) {
    return hash(new byte[]{1}, left, right);
  }

  /// The hash over a span from the hashes of its nodes, in their order; the empty tree hashes nothing.
  static byte[] fold(List<byte[]> hashes) {
    if (hashes.isEmpty()) return hash();
    var hash = hashes.getLast();
    for (var left : hashes.reversed().subList(1, hashes.size())) {
      hash = node(left, hash);
    }
    return hash;
  }

  /// PATH of the leaf in the tree of that size, nearest sibling first (RFC 6962, 2.1.1).
  static List<Span> inclusion(long index, long size) {
    var path = new ArrayList<Span>();
    for (var tree = new Span(0, size); tree.length() > 1;) {
      var left = new Span(tree.from, tree.middle());
      var right = new Span(tree.middle(), tree.to);
      path.addFirst(index < tree.middle() ? right : left);
      tree = index < tree.middle() ? left : right;
    }
    return path;
  }

  /// PROOF that the later tree begins with the earlier (RFC 6962, 2.1.2). Every tree begins with the empty one and with
  /// itself, so these need no proof.
  static List<Span> consistency(long from, long to) {
    var proof = new ArrayList<Span>();
    if (from == 0 || from == to) return proof;
    var tree = new Span(0, to);
    while (tree.to != from) {
      var left = new Span(tree.from, tree.middle());
      var right = new Span(tree.middle(), tree.to);
      proof.addFirst(from <= tree.middle() ? right : left);
      tree = from <= tree.middle() ? left : right;
    }
    if (tree.from > 0) proof.addFirst(tree);
    return proof;
  }
}
