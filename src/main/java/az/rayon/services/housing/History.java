package az.rayon.services.housing;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.services.housing.Queue.Position;
import az.rayon.services.housing.page.EntryView.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The whole history of a place: what was done with the entry itself, and each time another's going or moving changed
/// its place, with the act by which that was done and without saying whose it was.
@Component
class History {

  /// Before the name of what was done with an entry that stands nearby.
  private static final String OTHERS = "PASSED_";

  private final Moves moves;
  private final Profiles profiles;

  History(Moves moves, Profiles profiles) {
    this.moves = moves;
    this.profiles = profiles;
  }

  /// Who did each step, only staff are told.
  List<Line> lines(Entry entry, boolean staff, Map<String, String> grounds) {
    var around = moves.around(entry);
    var people = staff ? people(around) : Map.<UUID, String>of();
    var lines = new ArrayList<Line>();
    var stands = Position.NONE;
    for (var move : around) {
      if (move.entry().equals(entry.id())) {
        lines.add(own(move, grounds, people));
        stands = move.to();
        continue;
      }
      var next = stands.after(move.from(), move.to());
      if (!next.equals(stands)) lines.add(others(move, stands, next, grounds));
      stands = next;
    }
    return lines;
  }

  private Map<UUID, String> people(List<Move> around) {
    return profiles.list(around.stream().map(Move::by).distinct().toList()).stream()
        .collect(Collectors.toMap(Profile::id, Profile::name));
  }

  private static Line own(Move move, Map<String, String> grounds, Map<UUID, String> people) {
    var why = move.why();
    return new Line(move.what().name(), move.at(), move.from().general(), move.to().general(),
        move.from().privileged(), move.to().privileged(), EntryViews.ground(why.ground(), grounds), why.act(),
        why.actDate(), why.note(), people.getOrDefault(move.by(), ""),
        move.deed() == null ? "" : "/log/receipts/" + move.deed());
  }

  /// The ground of a change of order is public; why another household left is their own affair.
  private static Line others(Move move, Position from, Position to, Map<String, String> grounds) {
    var why = move.why();
    var ground = move.what() == Move.What.MOVED ? EntryViews.ground(why.ground(), grounds) : "";
    return new Line(OTHERS + move.what().name(), move.at(), from.general(), to.general(), from.privileged(),
        to.privileged(), ground, why.act(), why.actDate(), "", "", "");
  }
}
