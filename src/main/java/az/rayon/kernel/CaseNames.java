package az.rayon.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of one case, wherever they stand in a text and whatever endings they bear there: "Nümunəyeva" is found in
/// "Nümunəyevanın" and "numuneyevaya", "Sadıq" in "Sadığın".
final class CaseNames {

  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  /// After a name: the particle of a patronymic, itself with any ending.
  private static final Pattern PARTICLE = Pattern.compile("\\s{1,3}(?:oglu|oglun|qizi)\\p{L}{0,8}+");
  /// Endings in folded letters, where ı, ü and ö are i, u and o.
  private static final Pattern ENDINGS = Pattern
      .compile("(?:l[ae]r|n[iu]n|[iu]n|[dt][ae]n?|[yn][aeiu]|s[iu]n?|[iu]m|[iu]z"
          + "|y?l[ae]|g[iu]l|d[iu]r|m[iu]s|l[iu][gk]?|s[iu]z|c[ae]|k[iu]|[aeiu]|[mnkqgyz])*");
  private static final Set<String> NO_NAMES = Set.of("oglu", "qizi", "mmc", "asc", "qsc", "mtk");
  private static final int LONGEST_ENDING = 12;
  private static final int SHORTEST = 3;
  /// A shorter name with an ending is most often another word, unless it begins with a capital.
  private static final int LONG = 5;

  private final List<String> stems;

  CaseNames(Collection<String> names) {
    stems = names.stream().map(AsSeen::of).flatMap(name -> Stream.of(BETWEEN.split(Azerbaijani.fold(name.text()))))
        .filter(name -> name.length() >= SHORTEST && !NO_NAMES.contains(name)).map(CaseNames::stem).distinct().toList();
  }

  List<PersonalDetails.Found> in(AsSeen seen) {
    var found = new ArrayList<PersonalDetails.Found>();
    if (stems.isEmpty()) return found;
    var text = seen.text();
    var folded = Azerbaijani.fold(text);
    var words = WORD.matcher(folded);
    var particle = PARTICLE.matcher(folded);
    while (words.find()) {
      var word = words.group();
      boolean capital = Character.isUpperCase(text.charAt(words.start()));
      if (stems.stream().noneMatch(stem -> bears(stem, word, capital))) continue;
      particle.region(words.end(), folded.length());
      int end = particle.lookingAt() ? particle.end() : words.end();
      found.add(seen.found(words.start(), end, PersonalDetails.Kind.NAME));
    }
    return found;
  }

  /// A surname of a woman and a man's of the same family are one.
  private static String stem(String name) {
    return name.endsWith("ova") || name.endsWith("eva") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean bears(String stem, String word, boolean capital) {
    if (word.equals(stem)) return true;
    if (!capital && stem.length() < LONG) return false;
    if (word.startsWith(stem)) return ending(word.substring(stem.length()));
    int last = stem.length() - 1;
    char soft = stem.charAt(last) == 'q' ? 'g' : stem.charAt(last) == 'k' ? 'y' : 0;
    return word.length() > stem.length() && word.startsWith(stem.substring(0, last)) && word.charAt(last) == soft
        && ending(word.substring(last + 1));
  }

  private static boolean ending(String rest) {
    return rest.length() <= LONGEST_ENDING && ENDINGS.matcher(rest).matches();
  }
}
