package az.rayon.appeals.receptions.booking;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;

import az.rayon.appeals.receptions.page.MyBookingsPage;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the signed-in person has booked. Opening one makes the same pass that number and PIN make, so that there is one
/// page of a booking and not two. Somebody else's booking is not there, whatever its number.
@Controller
@RequestMapping("/me/receptions")
class MyReceptionsPages {

  private final Bookings bookings;
  private final FollowingBookings following;
  private final BookingViews views;

  MyReceptionsPages(Bookings bookings, FollowingBookings following, BookingViews views) {
    this.bookings = bookings;
    this.following = following;
    this.views = views;
  }

  @GetMapping
  ModelAndView list(Actor actor, Language language) {
    var lines = bookings.listOf(actor.id()).stream().map(booking -> new MyBookingsPage.Line(booking.number(),
        views.official(booking.post()).title().in(language), BookingRow.Facts.of(booking).state(),
        views.seat(booking.seat()))).toList();
    return page("appeals/receptions/mine", new MyBookingsPage(lines));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor) {
    var booking = bookings.find(number).filter(found -> actor.id().equals(found.guest().account()))
        .orElseThrow(() -> new NotFound("booking"));
    return redirect(BookingPages.path(following.pass(booking)));
  }
}
