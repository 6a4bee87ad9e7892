package az.rayon.appeals.inquiries.open;

import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Atom;
import az.rayon.site.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.stereotype.Controller;

/// The answers made public, newest first, for readers of feeds: Atom, RFC 4287.
@Controller
class FeedPages {

  private static final int ENTRIES = 50;

  private final PublicInquiries register;
  private final Addresses addresses;
  private final Messages messages;

  FeedPages(PublicInquiries register, Addresses addresses, Messages messages) {
    this.register = register;
    this.addresses = addresses;
    this.messages = messages;
  }

  @GetMapping("/inquiries/feed.atom")
  @Nullable
  ResponseEntity<String> feed(Language language, WebRequest request) {
    var entries = register.listTold(ENTRIES).stream().map(told -> entry(told, language)).toList();
    return new Atom(address(language, ""), messages.say(language, "appeals.inquiry.feed"),
        messages.say(language, "appeals.inquiry.feed.author"), language,
        List.of(Atom.Link.feed("self", address(language, "/feed.atom")), Atom.Link.page(address(language, ""))),
        entries)
        .answer(request);
  }

  private Atom.Entry entry(PublicInquiries.Told told, Language language) {
    var address = address(language, "/" + told.number());
    return new Atom.Entry(address, told.title(), told.at(), address, told.question(), told.answer(), List.of());
  }

  private String address(Language language, String path) {
    return addresses.absolute("/" + language.code() + "/inquiries" + path);
  }
}
