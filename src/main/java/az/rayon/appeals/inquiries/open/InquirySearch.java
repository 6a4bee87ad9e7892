package az.rayon.appeals.inquiries.open;

import az.rayon.kernel.Language;
import az.rayon.site.Findable;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Lets the site's search find the answers that were made public.
@Component
class InquirySearch implements Findable {

  private static final int LONGEST_SUMMARY = 160;

  private final PublicInquiries register;
  private final Clock clock;

  InquirySearch(PublicInquiries register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    var query = new PublicInquiries.Query(folded, "", 0, true, clock.instant());
    return register.list(query, 0).stream().flatMap(row -> Stream.ofNullable(row.told())).limit(limit)
        .map(told -> new Found("appeals.inquiry.found", told.title(), summary(told.question()),
            "/inquiries/" + told.number()))
        .toList();
  }

  private static String summary(String question) {
    return question.codePointCount(0, question.length()) <= LONGEST_SUMMARY
        ? question
        : question.substring(0, question.offsetByCodePoints(0, LONGEST_SUMMARY - 1)) + "…";
  }
}
