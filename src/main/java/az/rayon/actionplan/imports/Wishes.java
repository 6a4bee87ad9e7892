package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.BringingIn.Wish;
import az.rayon.actionplan.imports.ImportPages.Sent;
import az.rayon.actionplan.page.PreviewPage;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a file is to become: recognised from the file first, then as somebody put it right.
final class Wishes {

  private static final Pattern QUOTED = Pattern.compile("[“\"«]([^“”\"«»]{5,500})[”\"»]");
  private static final Pattern CODE = Pattern.compile("[0-9]{4}(-[0-9]{4})?(-[a-z0-9]{1,12})?");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private Wishes() {}

  static PreviewPage recognised(Previews.Preview preview, ReadPaper paper) {
    var years = paper.years();
    var first = years == null ? "" : String.valueOf(years.first());
    var last = years == null ? "" : String.valueOf(years.last());
    var date = paper.date();
    var year = date == null ? last : String.valueOf(date.getYear());
    var code = years == null || years.first() == years.last() ? first : first + "-" + last;
    return typed(preview, paper, new Sent(code, planTitle(paper), first, last, year), List.of());
  }

  /// The plan's own name stands in quotation marks in a report's title.
  private static String planTitle(ReadPaper paper) {
    var quoted = QUOTED.matcher(paper.title().replace('\n', ' '));
    return quoted.find() ? quoted.group(1).strip() : paper.title().replace('\n', ' ');
  }

  static PreviewPage typed(Previews.Preview preview, ReadPaper paper, Sent sent, List<Problem> problems) {
    var signatory = paper.signatory();
    return new PreviewPage(preview.key().toString(), preview.fileName(), paper.report(), paper.whole(),
        paper.title().lines().toList(),
        paper.clauses().stream().map(each -> new PreviewPage.Clause(each.number(), each.title(), each.status()))
            .toList(),
        paper.unread().stream().map(each -> new PreviewPage.Unread(each.line(), each.reason().name(), each.excerpt()))
            .toList(),
        paper.joined().stream().map(each -> new PreviewPage.Joined(each.line(), each.number())).toList(), paper.below(),
        signatory == null ? "" : signatory.post(), signatory == null ? "" : signatory.name(), paper.date(),
        text(sent.code()), text(sent.planTitle()), text(sent.firstYear()), text(sent.lastYear()), text(sent.year()),
        problems);
  }

  static List<Problem> problems(Sent sent, ReadPaper paper) {
    var problems = new ArrayList<Problem>();
    if (!paper.whole()) problems.add(new Problem("", "actionplan.import.refused.UNREAD"));
    if (!CODE.matcher(text(sent.code())).matches()) problems.add(new Problem("code", "actionplan.import.code.wrong"));
    if (text(sent.planTitle()).isEmpty()) problems.add(new Problem("planTitle", "actionplan.plan.title.missing"));
    if (text(sent.planTitle()).length() > 500) problems.add(new Problem("planTitle", "actionplan.text.long", 500));
    if (!year(sent.firstYear())) problems.add(new Problem("firstYear", "actionplan.year.wrong"));
    if (!year(sent.lastYear())) problems.add(new Problem("lastYear", "actionplan.year.wrong"));
    if (paper.report() && !year(sent.year())) problems.add(new Problem("year", "actionplan.year.wrong"));
    if (problems.isEmpty() && number(sent.lastYear()) < number(sent.firstYear())) {
      problems.add(new Problem("lastYear", "actionplan.years.wrong"));
    }
    return problems;
  }

  static Wish wish(Sent sent, ReadPaper paper) {
    return new Wish(text(sent.code()), text(sent.planTitle()), number(sent.firstYear()), number(sent.lastYear()),
        paper.report() ? number(sent.year()) : 0);
  }

  static Wish wish(ReadPaper paper) {
    var years = Objects.requireNonNull(paper.years());
    var date = Objects.requireNonNull(paper.date());
    return new Wish(years.first() + "-" + years.last(), planTitle(paper), years.first(), years.last(), date.getYear());
  }

  private static boolean year(String typed) {
    return YEAR.matcher(text(typed)).matches();
  }

  private static int number(String typed) {
    return Integer.parseInt(text(typed));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
