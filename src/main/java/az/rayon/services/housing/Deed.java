package az.rayon.services.housing;

import az.rayon.services.housing.Entry.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the keeper of the register can do with an entry, as the last word of the address.
enum Deed {
  REVIEW, MOVE, CATEGORY, FAMILY, ALLOCATE, KEEP, INHERIT, NAME, UNNAME, REMOVE;

  /// All of them, as the pattern of an address.
  static final String WORDS = "review|move|category|family|allocate|keep|inherit|name|unname|remove";

  static Deed of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Those that the entry's state has room for.
  static List<Deed> of(Entry entry) {
    return Arrays.stream(values()).filter(deed -> switch (entry.state()) {
      case State.Waiting _ -> deed != INHERIT && (deed != UNNAME || entry.household().consent() != null);
      case State.Kept _ -> deed == INHERIT || deed == REMOVE;
      case State.Ended _ -> false;
    }).toList();
  }

  /// Whether it is done by an act (sərəncam) of the authority; the others only note what is so.
  boolean byAct() {
    return switch (this) {
      case MOVE, CATEGORY, ALLOCATE, INHERIT, REMOVE -> true;
      case REVIEW, FAMILY, KEEP, NAME, UNNAME -> false;
    };
  }
}
