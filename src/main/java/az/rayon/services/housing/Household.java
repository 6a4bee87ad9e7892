package az.rayon.services.housing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who waits: the person in whose name the place is, and the family that would live there. `settlement` is a code of
/// the directory's, or empty; `account` is null where the person has none; `invented` marks the demonstration's.
record Household(String name, String fin, @Nullable UUID account, String settlement, List<Member> members,
    boolean invented) {

  /// One of the family. The FİN of a child may be unknown: then it is empty.
  record Member(String name, String fin, String relation) {}

  Household {
    members = List.copyOf(members);
  }

  /// Another of the family takes the place over; the one before is no longer in it.
  Household ledBy(Member heir) {
    return new Household(heir.name(), heir.fin(), null, settlement,
        members.stream().filter(member -> !member.equals(heir)).toList(), invented);
  }

  Household with(List<Member> family) {
    return new Household(name, fin, account, settlement, family, invented);
  }
}
