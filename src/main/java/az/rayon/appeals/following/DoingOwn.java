package az.rayon.appeals.following;

import az.rayon.appeals.register.AddingPapers;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.ClosingAppeals;
import az.rayon.appeals.register.ComplainingAppeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.MarkingAppeals;
import az.rayon.appeals.register.ReopeningAppeals;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Hands what the person typed to the use case it belongs to, and says where they go on.
@Component
class DoingOwn {

  private final AddingPapers adding;
  private final RatingAnswers rating;
  private final ReopeningAppeals reopening;
  private final ComplainingAppeals complaining;
  private final MarkingAppeals marking;
  private final ClosingAppeals closing;

  DoingOwn(AddingPapers adding, RatingAnswers rating, ReopeningAppeals reopening, ComplainingAppeals complaining,
      MarkingAppeals marking, ClosingAppeals closing) {
    this.adding = adding;
    this.rating = rating;
    this.reopening = reopening;
    this.complaining = complaining;
    this.marking = marking;
    this.closing = closing;
  }

  /// `version` is the appeal's as the person has seen it.
  Outcome<String, Refusal> act(OwnDeed deed, Own own, int version, Map<String, String> typed, List<UUID> files) {
    var number = own.appeal().number();
    var text = typed.getOrDefault("text", "");
    return switch (deed) {
      case PAPERS -> then(adding.add(own.appeal().id(), files, text, own.by()), own.path());
      case RATE -> then(rating.rate(own.appeal(), Integer.parseInt(typed.getOrDefault("score", "")), text, own.by()),
          own.path());
      case UNSOLVED -> then(reopening.notSolved(number, version, text, own.by()), own.path());
      case COMPLAIN -> complain(own, text, typed.getOrDefault("submission", ""));
      case CONFIDENTIAL -> then(marking.demandConfidentiality(number, version,
          typed.getOrDefault("demanded", "").equals("yes"), own.by()), own.path());
      case WITHDRAW -> then(closing.withdraw(number, version, own.by()), own.path());
    };
  }

  /// The complaint is an appeal of its own: the person gets its receipt.
  private Outcome<String, Refusal> complain(Own own, String text, String submission) {
    var key = Typed.id(submission).orElseGet(UUID::randomUUID);
    return then(complaining.complain(own.appeal().number(), text, key, Channel.PORTAL, own.by()),
        "/appeals/new/" + key + "/receipt");
  }

  private static <T> Outcome<String, Refusal> then(Outcome<T, Refusal> outcome, String path) {
    return switch (outcome) {
      case Done(var _) -> new Done<>(path);
      case Refused(var why) -> new Refused<>(why);
    };
  }
}
