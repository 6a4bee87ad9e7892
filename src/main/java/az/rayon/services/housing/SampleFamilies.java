package az.rayon.services.housing;

import az.rayon.services.housing.Approved.Grant;
import az.rayon.services.housing.Household.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Families that do not exist: nobody in one has another's name, and everybody's name fits their relation.
final class SampleFamilies {

  private static final List<String> SURNAMES = List.of("Nümunəli", "Sınaqlı", "Uydurmalı", "Misallı", "Örnəkli");
  private static final List<String> WOMEN = List.of("Aynur", "Gülnar", "Sevinc", "Ülviyyə", "Nigar", "Ləman", "Zəhra");
  private static final List<String> MEN = List.of("Elçin", "Rəşad", "Tural", "Vüqar", "Orxan", "Fərid", "Əli");
  private static final List<String> RELATIONS = List.of("oğlu", "qızı", "oğlu", "anası", "qızı");
  private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final Random random;

  SampleFamilies(Random random) {
    this.random = random;
  }

  /// As the granted application of the sample says.
  static Household of(Grant grant) {
    var who = grant.applicant();
    return new Household(who.name(), who.fin(), who.account(), grant.asked().settlement(),
        grant.asked().family().stream().map(each -> new Member(each.name(), each.fin(), each.relation())).toList(),
        null,
        true);
  }

  Household of(String settlement, boolean large) {
    var surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
    var taken = new HashSet<String>();
    boolean woman = random.nextBoolean();
    var leader = name(woman, taken) + " " + surname;
    var members = new ArrayList<Member>();
    int others = large ? RELATIONS.size() : random.nextInt(RELATIONS.size());
    if (others > 0) members.add(new Member(name(!woman, taken) + " " + surname, fin(), "həyat yoldaşı"));
    for (var relation : RELATIONS.subList(0, others)) {
      members.add(new Member(name(!relation.equals("oğlu"), taken) + " " + surname, fin(), relation));
    }
    return new Household(leader, fin(), null, settlement, members, null, true);
  }

  private String name(boolean woman, Set<String> taken) {
    var free = (woman ? WOMEN : MEN).stream().filter(name -> !taken.contains(name)).toList();
    var name = free.get(random.nextInt(free.size()));
    taken.add(name);
    return name;
  }

  private String fin() {
    return random.ints(7, 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining());
  }
}
