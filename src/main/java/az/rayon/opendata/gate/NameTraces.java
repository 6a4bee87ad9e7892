package az.rayon.opendata.gate;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.FirstNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of people in a cell: first names, those of the authority's own people, surnames by their endings, the particle
/// of a patronymic. Two such words side by side are a name; one alone is perhaps one. Streets, schools and villages
/// that bear a name are left alone, and so is a village of the district that stands alone.
final class NameTraces {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{1,39}");
  private static final Pattern SURNAME = Pattern.compile("\\p{L}{2,}(?:ova?|eva?|zade|ова?|ева?)");
  private static final Pattern PERHAPS_SURNAME = Pattern.compile("\\p{L}{3,}(?:l[iu]|oglu|skaya|ski)");
  private static final Pattern PARTICLE = Pattern.compile("(?:oglu|ogly|qizi|kizi|оглы|кызы|гызы)");
  /// What follows a name that belongs to a place and to nobody who lives.
  private static final Pattern PLACE = Pattern.compile(
      "\\s{0,3}(?:adina|adin|kuc|kuç|prospekt|pros\\.|meydan|parki|qesebe|kend|mekteb|rayon|street|avenue|"
          + "улиц|ул\\.|проспект|площад).*",
      Pattern.DOTALL);

  private final Set<String> known;
  private final Set<String> villages;

  NameTraces(Collection<String> people, Collection<String> villages) {
    known = new HashSet<>(FirstNames.ALL);
    people.stream().map(Azerbaijani::fold).filter(name -> name.length() > 2).forEach(known::add);
    this.villages = villages.stream().map(Azerbaijani::fold).collect(Collectors.toSet());
  }

  /// From where to where in the text; `sure` where it can hardly be anything else.
  record Span(int from, int to, boolean sure) {}

  private enum Sort {
    FIRST, SURNAME, PERHAPS, PARTICLE, NONE
  }

  private static final class Run {

    private int from;
    private int to;
    private int words;
    private boolean named;
    private boolean particle;

    private void add(int start, int end, Sort sort) {
      if (words++ == 0) from = start;
      to = end;
      named |= sort == Sort.FIRST || sort == Sort.SURNAME;
      particle |= sort == Sort.PARTICLE;
    }
  }

  List<Span> in(String text) {
    var spans = new ArrayList<Span>();
    var words = WORD.matcher(text);
    if (!words.find()) return spans;
    var folded = Azerbaijani.fold(text);
    var run = new Run();
    do {
      var sort = sort(text.charAt(words.start()), folded.substring(words.start(), words.end()));
      boolean next = run.words > 0 && text.substring(run.to, words.start()).isBlank();
      if (!next || sort == Sort.NONE) run = close(run, folded, spans);
      if (sort != Sort.NONE) run.add(words.start(), words.end(), sort);
    } while (words.find());
    close(run, folded, spans);
    return spans;
  }

  private Run close(Run run, String folded, List<Span> spans) {
    boolean person = run.named || (run.particle && run.words > 1);
    boolean village = run.words == 1 && villages.contains(folded.substring(run.from, run.to));
    if (person && !village && !PLACE.matcher(folded.substring(run.to)).matches()) {
      spans.add(new Span(run.from, run.to, run.words > 1));
    }
    return new Run();
  }

  private Sort sort(char begins, String word) {
    if (PARTICLE.matcher(word).matches()) return Sort.PARTICLE;
    if (!Character.isUpperCase(begins)) return Sort.NONE;
    if (known.contains(word)) return Sort.FIRST;
    if (SURNAME.matcher(word).matches()) return Sort.SURNAME;
    return PERHAPS_SURNAME.matcher(word).matches() ? Sort.PERHAPS : Sort.NONE;
  }
}
