package az.rayon.appeals.mail;

import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Person;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who wrote a message, as far as its sender's name tells: "Gülşən Nümunəyeva", "Nümunəyeva Gülşən İlqar qızı" or
/// "Nümunəyeva, Gülşən". Of two words the first is the surname where it alone ends as only surnames do. One word is no
/// name that art. 6.3 would take, and a machine does not guess at one.
final class MailAuthor {

  private static final Pattern SURNAME = Pattern.compile(".{2,}(ov|ova|yev|yeva|zade|ов|ова|ев|ева)");

  private MailAuthor() {}

  static Optional<Person> of(Mail mail) {
    var name = mail.name().replaceAll("[^\\p{L}\\p{M}' ,.-]", " ").replaceAll("\\s+", " ").strip();
    int comma = name.indexOf(',');
    if (comma > 0) return person(name.substring(0, comma), name.substring(comma + 1), "", mail);
    var words = List.of(name.split(" "));
    if (words.size() < 2) return Optional.empty();
    var last = Azerbaijani.fold(words.getLast());
    if (words.size() >= 4 && (last.equals("oglu") || last.equals("qizi"))) {
      return person(words.getFirst(), words.get(1), String.join(" ", words.subList(2, words.size())), mail);
    }
    if (words.size() == 2 && isSurname(words.getFirst()) && !isSurname(words.getLast())) {
      return person(words.getFirst(), words.getLast(), "", mail);
    }
    return person(words.getLast(), String.join(" ", words.subList(0, words.size() - 1)), "", mail);
  }

  private static boolean isSurname(String word) {
    return SURNAME.matcher(Azerbaijani.fold(word)).matches();
  }

  private static Optional<Person> person(String surname, String given, String patronymic, Mail mail) {
    if (Arrays.asList(surname, given).stream().anyMatch(part -> part.isBlank() || part.strip().length() > 100)) {
      return Optional.empty();
    }
    return Optional.of(new Person(surname.strip(), given.strip(), patronymic.strip(),
        new Contacts("", mail.address(), "")));
  }

  /// The language of most letters: Russian, or else Azerbaijani.
  static Language language(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long cyrillic = text.codePoints().filter(each -> UnicodeScript.of(each) == UnicodeScript.CYRILLIC).count();
    return cyrillic * 2 > letters ? Language.RU : Language.AZ;
  }
}
