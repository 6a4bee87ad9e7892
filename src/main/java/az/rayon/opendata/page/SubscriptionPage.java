package az.rayon.opendata.page;

/// Where a subscription to a dataset stands; `path` is its address in the letters.
public record SubscriptionPage(String name, String title, Stage stage, String path) {

  public enum Stage {
    /// a letter is on its way
    ASKED,
    /// the letter was opened, its button waits
    CONFIRM, CONFIRMED,
    /// about to leave
    END, ENDED
  }
}
