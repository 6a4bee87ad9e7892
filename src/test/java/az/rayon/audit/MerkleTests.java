package az.rayon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.audit.Merkle.Node;
import az.rayon.audit.Merkle.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTests {

  static final HexFormat HEX = HexFormat.of();

  /// The inputs and roots that Certificate Transparency's own implementations test with.
  static final List<String> INPUTS = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
      "606162636465666768696a6b6c6d6e6f");
  static final List<String> ROOTS = List.of("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  static final int LARGEST = 130;

  final List<byte[]> leaves = new ArrayList<>();
  final Map<Node, byte[]> nodes = new HashMap<>();

  @Test
  void theEmptyTreeHashesNothing() {
    assertThat(hash(new Span(0, 0)))
        .isEqualTo(HEX.parseHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  }

  @Test
  void theRootsAreThoseOfCertificateTransparency() {
    for (int i = 0; i < INPUTS.size(); i++) {
      grow(HEX.parseHex(INPUTS.get(i)));
      assertThat(HEX.formatHex(hash(new Span(0, i + 1)))).isEqualTo(ROOTS.get(i));
    }
  }

  @Test
  void everyLeafIsProvenInEveryTree() {
    growToLargest();
    for (int size = 1; size <= LARGEST; size++) {
      var root = Verifier.root(leaves.subList(0, size));
      assertThat(hash(new Span(0, size))).isEqualTo(root);
      for (int leaf = 0; leaf < size; leaf++) {
        var path = hashes(Merkle.inclusion(leaf, size));
        assertThat(Verifier.included(leaves.get(leaf), leaf, size, path, root)).as("%d in %d", leaf, size).isTrue();
        assertThat(path.size()).isLessThanOrEqualTo(8);
      }
    }
  }

  @Test
  void everyTreeIsProvenToBeginEveryLaterOne() {
    growToLargest();
    for (int from = 1; from < LARGEST; from++) {
      var first = Verifier.root(leaves.subList(0, from));
      for (int to = from + 1; to <= LARGEST; to++) {
        var second = Verifier.root(leaves.subList(0, to));
        var proof = hashes(Merkle.consistency(from, to));
        assertThat(Verifier.consistent(from, first, to, second, proof)).as("%d to %d", from, to).isTrue();
      }
    }
  }

  @Test
  void theEmptyTreeAndTheSameTreeNeedNoProof() {
    assertThat(Merkle.consistency(0, 7)).isEmpty();
    assertThat(Merkle.consistency(7, 7)).isEmpty();
    assertThat(Merkle.inclusion(0, 1)).isEmpty();
  }

  @Test
  void aChangedBitAnywhereIsSeen() {
    growToLargest();
    var random = new Random(1859);
    for (int round = 0; round < 500; round++) {
      int size = 2 + random.nextInt(LARGEST - 1);
      int leaf = random.nextInt(size);
      var root = Verifier.root(leaves.subList(0, size));
      var path = new ArrayList<>(hashes(Merkle.inclusion(leaf, size)));
      int wrong = random.nextInt(path.size());
      path.set(wrong, flipped(path.get(wrong), random));
      assertThat(Verifier.included(leaves.get(leaf), leaf, size, path, root)).isFalse();
      assertThat(Verifier.included(flipped(leaves.get(leaf), random), leaf, size,
          hashes(Merkle.inclusion(leaf, size)), root)).isFalse();
    }
  }

  @Test
  void aProofReadsAFewDozenNodesOfAHugeTree() {
    long size = (1L << 40) - 1;
    long read = Merkle.inclusion(123_456_789, size).stream().mapToLong(span -> span.nodes().size()).sum()
        + Merkle.consistency(987_654_321, size).stream().mapToLong(span -> span.nodes().size()).sum();
    assertThat(read).isLessThan(200);
  }

  private void growToLargest() {
    var random = new Random(648);
    while (leaves.size() < LARGEST) {
      var entry = new byte[random.nextInt(60)];
      random.nextBytes(entry);
      grow(entry);
    }
  }

  private void grow(byte[] entry) {
    var node = new Node(0, leaves.size());
    leaves.add(Merkle.leaf(entry));
    nodes.put(node, leaves.getLast());
    while (node.isRight()) {
      nodes.put(node.parent(), Merkle.node(kept(node.left()), kept(node)));
      node = node.parent();
    }
  }

  private byte[] kept(Node node) {
    return Objects.requireNonNull(nodes.get(node));
  }

  private byte[] hash(Span span) {
    return Merkle.fold(span.nodes().stream().map(this::kept).toList());
  }

  private List<byte[]> hashes(List<Span> spans) {
    return spans.stream().map(this::hash).toList();
  }

  private static byte[] flipped(byte[] hash, Random random) {
    var copy = hash.clone();
    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }
}
