package az.rayon.audit;

import az.rayon.audit.Merkle.Node;
import az.rayon.audit.Merkle.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the tree is kept: a row for each full node, so that any proof is one read of a few dozen rows.
@Repository
class Tree {

  private final JdbcClient db;

  Tree(JdbcClient db) {
    this.db = db;
  }

  long size() {
    return db.sql("select coalesce(max(index) + 1, 0) from audit.leaf").query(Long.class).single();
  }

  byte[] root(long size) {
    return hashes(List.of(new Span(0, size))).getFirst();
  }

  /// The hash over each of the spans.
  List<byte[]> hashes(List<Span> spans) {
    var wanted = new HashSet<Node>();
    spans.forEach(span -> wanted.addAll(span.nodes()));
    var found = read(wanted);
    return spans.stream().map(span -> Merkle.fold(span.nodes().stream().map(found::get).toList())).toList();
  }

  /// Adds a leaf for each deed and every node that is full with it. The caller sees to it that nobody else adds.
  void append(long size, List<Entry> entries) {
    var known = new HashMap<>(read(new HashSet<>(new Span(0, size).nodes())));
    var fresh = new ArrayList<Node>();
    for (int i = 0; i < entries.size(); i++) {
      var node = new Node(0, size + i);
      known.put(node, entries.get(i).hash());
      for (fresh.add(node); node.isRight(); fresh.add(node)) {
        var parent = node.parent();
        known.put(parent, Merkle.node(hash(known, node.left()), hash(known, node)));
        node = parent;
      }
    }
    write(size, entries, fresh, known);
  }

  private void write(long size, List<Entry> entries, List<Node> fresh, Map<Node, byte[]> known) {
    db.sql("""
        insert into audit.leaf (index, deed)
        select :size + position - 1, deed from unnest(:deeds) with ordinality as added (deed, position)
        """).param("size", size)
        .param("deeds", entries.stream().map(entry -> entry.deed().id().value()).toArray(UUID[]::new)).update();
    db.sql("insert into audit.node (level, index, hash) select * from unnest(:levels, :indexes, :hashes)")
        .param("levels", fresh.stream().map(node -> (short) node.level()).toArray(Short[]::new))
        .param("indexes", fresh.stream().map(Node::index).toArray(Long[]::new))
        .param("hashes", fresh.stream().map(node -> hash(known, node)).toArray(byte[][]::new)).update();
  }

  private Map<Node, byte[]> read(Set<Node> nodes) {
    var found = new HashMap<Node, byte[]>();
    db.sql("""
        select n.level, n.index, n.hash
        from unnest(:levels, :indexes) as wanted (level, index)
        join audit.node n on n.level = wanted.level and n.index = wanted.index
        """).param("levels", nodes.stream().map(node -> (short) node.level()).toArray(Short[]::new))
        .param("indexes", nodes.stream().map(Node::index).toArray(Long[]::new))
        .query(row -> {
          found.put(new Node(row.getInt("level"), row.getLong("index")), row.getBytes("hash"));
        });
    if (found.size() < nodes.size()) throw new IllegalStateException("the log's tree has lost nodes");
    return found;
  }

  private static byte[] hash(Map<Node, byte[]> known, Node node) {
    var hash = known.get(node);
    if (hash == null) throw new IllegalStateException("the log's tree has lost " + node);
    return hash;
  }
}
