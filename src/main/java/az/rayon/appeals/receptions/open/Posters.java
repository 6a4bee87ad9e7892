package az.rayon.appeals.receptions.open;

import az.rayon.appeals.receptions.page.MobileLine;
import az.rayon.documents.Paper;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Block.Bullets;
import az.rayon.documents.Paper.Block.Heading;
import az.rayon.documents.Paper.Block.Paragraph;
import az.rayon.documents.Paper.Span;
import az.rayon.documents.Paper.Verification;
import az.rayon.documents.Papers;
import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The sheet that is hung up before a mobile reception: where and when, who comes, and a QR code that leads to its page
/// before and to what became of it after.
@Component
class Posters {

  private final Papers papers;
  private final Messages messages;
  private final Addresses addresses;
  private final ObjectProvider<Imprint> imprint;

  Posters(Papers papers, Messages messages, Addresses addresses, ObjectProvider<Imprint> imprint) {
    this.papers = papers;
    this.messages = messages;
    this.addresses = addresses;
    this.imprint = imprint;
  }

  byte[] pdf(MobileLine reception, List<String> officials, String guests, Language language) {
    var title = messages.say(language, "appeals.reception.mobile.summary", reception.settlement());
    var body = new ArrayList<Block>();
    if (reception.state().equals("cancelled")) body.add(strong(language, "appeals.reception.state.cancelled"));
    body.add(new Heading(messages.say(language, "appeals.reception.poster.when")));
    body.add(new Paragraph(List.of(new Span.Strong(Words.date(language, reception.day()) + ", "
        + messages.say(language, "appeals.reception.weekday." + reception.day().getDayOfWeek().getValue()) + ", "
        + reception.opens() + "–" + reception.closes()))));
    body.add(new Heading(messages.say(language, "appeals.reception.poster.where")));
    body.add(Paragraph.of(reception.settlement() + ", " + reception.place()));
    body.add(new Heading(messages.say(language, "appeals.reception.mobile.who")));
    body.add(new Bullets(officials.stream().map(Paragraph::of).toList()));
    if (!guests.isEmpty())
      body.add(Paragraph.of(messages.say(language, "appeals.reception.mobile.guests") + ": " + guests));
    body.add(Paragraph.of(messages.say(language, "appeals.reception.poster.text")));
    var own = imprint.getIfAvailable();
    var issuer = own == null ? messages.say(language, "site.name") : own.authority().in(language);
    var paper = Paper.titled(language, title, List.of(issuer, title)).withIssuer(issuer).withBody(body)
        .withVerification(new Verification(messages.say(language, "appeals.reception.poster.qr"),
            addresses.absolute("/" + language.code() + "/receptions/mobile/" + reception.number())));
    return papers.poster(paper);
  }

  private Paragraph strong(Language language, String key) {
    return new Paragraph(List.of(new Span.Strong(messages.say(language, key))));
  }
}
