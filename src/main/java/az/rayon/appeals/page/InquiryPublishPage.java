package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.site.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The page on which an official makes an answer public, word by word. `published`: it is already.
public record InquiryPublishPage(String number, Map<String, String> values, List<FileLine> files,
    Collection<String> shown, boolean published, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
