package az.rayon.appeals.inquiries;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.register.Belongings;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The requests of whoever asked, to take along.
@Component
class InquiryBelongings implements Belongings {

  private final Inquiries inquiries;
  private final FollowingInquiries following;
  private final Views views;
  private final InquiryFiles files;

  InquiryBelongings(Inquiries inquiries, FollowingInquiries following, Views views, InquiryFiles files) {
    this.inquiries = inquiries;
    this.following = following;
    this.views = views;
    this.files = files;
  }

  @Override
  public String word() {
    return "inquiries";
  }

  @Override
  public String file() {
    return "sorgular";
  }

  @Override
  public List<Mine> list(Actor by, Language language) {
    return inquiries.listAskedFrom(by.id()).stream().map(inquiry -> mine(inquiry, language)).toList();
  }

  @Override
  public Optional<Mine> find(String pass, Actor by, Language language) {
    return following.find(pass).map(inquiry -> mine(inquiry, language));
  }

  private Mine mine(Inquiry inquiry, Language language) {
    return new Mine(inquiry.number(), views.forRequester(inquiry, language, FileLine::alone),
        files.listOfRequester(inquiry));
  }
}
