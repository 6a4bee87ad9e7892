package az.rayon.services.forms.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What somebody has answered so far, right or wrong, also to questions that are not asked any more: whoever changes an
/// answer back finds the others again. Which steps are done is found out from here each time; nothing remembers it.
public record Answers(Map<String, String> fields, Map<String, List<Map<String, String>>> groups,
    Map<String, List<Attached>> files) {

  /// What belongs to an address after the settlement is kept beside it under this ending.
  public static final String REST = "-rest";

  public Answers {
    fields = Map.copyOf(Objects.requireNonNullElse(fields, Map.of()));
    groups = Map.copyOf(Objects.requireNonNullElse(groups, Map.of()));
    files = Map.copyOf(Objects.requireNonNullElse(files, Map.of()));
  }

  public static Answers none() {
    return new Answers(Map.of(), Map.of(), Map.of());
  }

  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  public List<Map<String, String>> items(String group) {
    return groups.getOrDefault(group, List.of());
  }

  public List<Attached> attached(String field) {
    return files.getOrDefault(field, List.of());
  }

  /// The files that were sent about one thing of a group: the thing keeps the name under which they lie.
  public List<Attached> attached(Field field, Map<String, String> item) {
    return attached(item.getOrDefault(field.name(), ""));
  }

  /// All of them, whatever they answer.
  public List<Attached> attached(Field group, int index) {
    return group.kind().inner().stream().filter(field -> field.kind() instanceof Kind.Files)
        .flatMap(field -> attached(field, items(group.name()).get(index)).stream()).toList();
  }

  /// Whether the question was put and let go, with or without an answer.
  public boolean met(String field) {
    return fields.containsKey(field);
  }

  /// A group or files were seen and left as they are.
  public Answers meet(String field) {
    return met(field) ? this : with(Map.of(field, ""));
  }

  public Answers with(Map<String, String> more) {
    var all = new HashMap<>(fields);
    all.putAll(more);
    return new Answers(all, groups, files);
  }

  /// The item in the place of the one at the index, or behind the last where the index is beyond it.
  public Answers withItem(String group, int index, Map<String, String> item) {
    return withItems(group, items -> {
      if (index < items.size()) items.set(index, Map.copyOf(item));
      else items.add(Map.copyOf(item));
      return items;
    });
  }

  public Answers withoutItem(String group, int index) {
    return withItems(group, items -> {
      if (index < items.size()) items.remove(index);
      return items;
    });
  }

  public Answers withItems(String group, List<Map<String, String>> given) {
    return withItems(group, _ -> new ArrayList<>(given));
  }

  private Answers withItems(String group, UnaryOperator<List<Map<String, String>>> change) {
    var all = new HashMap<>(groups);
    all.put(group, List.copyOf(change.apply(new ArrayList<>(items(group)))));
    return new Answers(fields, all, files);
  }

  public Answers attach(String field, Attached file) {
    var here = new ArrayList<>(attached(field));
    here.add(file);
    return withFiles(field, here);
  }

  private Answers withFiles(String field, List<Attached> given) {
    var all = new HashMap<>(files);
    all.put(field, List.copyOf(given));
    return new Answers(fields, groups, all);
  }

  /// With what was noticed about files that are still there.
  public Answers advised(Map<UUID, List<String>> noticed) {
    var all = new HashMap<>(files);
    all.replaceAll((_, here) -> here.stream()
        .map(file -> new Attached(file.document(), file.name(), noticed.getOrDefault(file.document(), file.advice())))
        .toList());
    return new Answers(fields, groups, all);
  }

  public Answers detach(UUID document) {
    var all = new HashMap<>(files);
    all.replaceAll((_, here) -> here.stream().filter(file -> !file.document().equals(document)).toList());
    return new Answers(fields, groups, all);
  }
}
