package az.rayon.services.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who waits: the person in whose name the place is, and the family that would live there. `settlement` is a code of
/// the directory's, or empty; `account` is null where the person has none; `consent` where they agreed to be named;
/// `invented` marks the demonstration's.
record Household(String name, String fin, @Nullable UUID account, String settlement, List<Member> members,
    @Nullable Consent consent, boolean invented) {

  /// The person's own written consent to be named in the public queue (Law 998-IIIQ): the day of the paper, and the
  /// last day for which it was given.
  record Consent(LocalDate signed, LocalDate until) {}

  /// One of the family. The FİN of a child may be unknown: then it is empty.
  record Member(String name, String fin, String relation) {}

  Household {
    members = List.copyOf(members);
  }

  /// Of everybody in it, as far as they are known.
  List<String> fins() {
    return Stream.concat(Stream.of(fin), members.stream().map(Member::fin)).filter(known -> !known.isEmpty()).toList();
  }

  /// Another of the family takes the place over; the one before is no longer in it.
  Household ledBy(Member heir) {
    return new Household(heir.name(), heir.fin(), null, settlement,
        members.stream().filter(member -> !member.equals(heir)).toList(), null, invented);
  }

  Household with(List<Member> family) {
    return new Household(name, fin, account, settlement, family, consent, invented);
  }

  /// Consent is one person's: nobody else is named by it.
  Household named(@Nullable Consent given) {
    return new Household(name, fin, account, settlement, members, given, invented);
  }
}
