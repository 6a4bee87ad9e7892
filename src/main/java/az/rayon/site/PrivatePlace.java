package az.rayon.site;

import java.util.List;

/// Public addresses with one person's words behind them, such as drafts, receipts and what is followed with a PIN; a
/// module says which of its own are. No browser on a shared computer keeps a copy, and no search engine takes one in.
public record PrivatePlace(List<String> patterns) {

  public PrivatePlace {
    patterns = List.copyOf(patterns);
  }
}
