package az.rayon.appeals;

import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.register.FourEyes;
import az.rayon.appeals.register.KeepingBodies;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import az.rayon.site.PrivatePlace;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into this module, and which of them nobody keeps.
@Configuration(proxyBeanMethods = false)
class AppealMenus {

  @Bean
  MenuItem writeAnAppeal() {
    return MenuItem.forAll(Place.TASK, 10, "appeals.menu.write", "/appeals/new");
  }

  @Bean
  MenuItem appealsOfAll() {
    return MenuItem.forAll(Place.HEADER, 10, "appeals.menu.all", "/appeals");
  }

  @Bean
  MenuItem myAppeals() {
    return new MenuItem(Place.MINE, 80, "appeals.menu.mine", "/me/appeals", Citizen.class::isInstance);
  }

  @Bean
  MenuItem forwardingBodies() {
    return new MenuItem(Place.DESK_HOUSE, 16, "appeals.menu.bodies", "/desk/appeals/bodies", KeepingBodies::mayKeep);
  }

  @Bean
  MenuItem approvalOfAnswers() {
    return new MenuItem(Place.DESK_HOUSE, 17, "appeals.menu.approval", "/desk/appeals/approval", FourEyes::maySet);
  }

  @Bean
  MenuItem appealsDesk() {
    return new MenuItem(Place.DESK, 10, "appeals.menu.desk", "/desk/appeals",
        actor -> actor instanceof Official official && !(Sight.of(official) instanceof Sight.Nothing));
  }

  @Bean
  MenuItem askForInformation() {
    return MenuItem.forAll(Place.TASK, 15, "appeals.menu.inquiries", "/inquiries");
  }

  @Bean
  MenuItem informationOfAll() {
    return MenuItem.forAll(Place.FOOTER, 3, "appeals.menu.inquiries", "/inquiries");
  }

  @Bean
  MenuItem myInquiries() {
    return new MenuItem(Place.MINE, 81, "appeals.inquiry.mine", "/me/inquiries", Citizen.class::isInstance);
  }

  @Bean
  MenuItem inquiriesDesk() {
    return new MenuItem(Place.DESK, 12, "appeals.menu.inquiriesDesk", "/desk/inquiries",
        actor -> actor instanceof Official official && !(Inquiry.sight(official) instanceof Sight.Nothing));
  }

  @Bean
  MenuItem publications() {
    return new MenuItem(Place.DESK_OPENNESS, 15, "appeals.publish.menu", "/desk/appeals/publications",
        actor -> actor instanceof Official official && !(Sight.of(official) instanceof Sight.Nothing));
  }

  @Bean
  MenuItem analyses() {
    return new MenuItem(Place.DESK_OPENNESS, 16, "appeals.analysis.menu", "/desk/appeals/analysis",
        actor -> actor instanceof Official official && Sight.of(official) instanceof Sight.All);
  }

  @Bean
  MenuItem mailDesk() {
    return new MenuItem(Place.DESK, 13, "appeals.menu.mail", "/desk/appeals/mail",
        actor -> actor instanceof Official official && Sight.of(official) instanceof Sight.All);
  }

  /// Drafts, receipts and what is followed.
  @Bean
  PrivatePlace handedIn() {
    return new PrivatePlace(List.of("/*/appeals/new/**", "/*/appeals/follow/**", "/*/inquiries/new/**",
        "/*/inquiries/follow/**", "/*/receptions/book/**", "/*/receptions/booking/**"));
  }
}
