package az.rayon.accounts.people;

import az.rayon.accounts.people.Account.Name;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a name and a telephone number may be typed, wherever a form asks for them.
public final class PersonalFields {

  private static final int LONGEST = 80;

  private PersonalFields() {}

  /// Without what no eye sees, at the ends and within.
  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("\\s+", " ").strip();
  }

  /// `+994501234567`, however it was typed; nothing when nothing was.
  public static @Nullable String phone(String typed) {
    var digits = typed.replaceAll("[\\s()\\-.]", "");
    if (digits.isEmpty()) return null;
    if (digits.matches("0\\d{9}")) return "+994" + digits.substring(1);
    return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
  }

  public static List<Problem> problems(Name name, String phone) {
    var problems = new ArrayList<Problem>();
    check("given", name.given(), true, problems);
    check("family", name.family(), true, problems);
    check("patronymic", name.patronymic(), false, problems);
    var number = phone(phone);
    if (number != null && !number.matches("\\+[0-9]{7,15}")) problems.add(new Problem("phone", "accounts.phone.wrong"));
    return problems;
  }

  private static void check(String field, String text, boolean needed, List<Problem> problems) {
    if (needed && text.isEmpty()) problems.add(new Problem(field, "accounts." + field + ".empty"));
    if (text.length() > LONGEST) problems.add(new Problem(field, "accounts.name.long", LONGEST));
  }
}
